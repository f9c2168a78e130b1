"""wait_for() with a timeout waits on if it is woken and its predicate is still false.

It waits for what is left of its time, however often it is woken.
"""

from threading import Condition, Thread

from demos.stage import pause, play, say, seconds

condition = Condition()
gone = []


def wake():
    for number in range(14):
        pause(0.5)
        with condition:
            if gone:
                break
            if number == 0:
                say("main is woken in vain")
            condition.notify()
    say("the waker stops")


def main():
    waker = Thread(target=wake)
    waker.start()
    with condition:
        say("main waits")
        returned = condition.wait_for(lambda: False, timeout=seconds(4))
        gone.append("main")
        say("main gives up", returned=returned)
    waker.join()


if __name__ == "__main__":
    play(main)
