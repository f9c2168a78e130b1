"""wait_for() with a timeout waits on if it is woken and its predicate is still false."""

from threading import Condition, Thread

from demos.stage import pause, play, say, seconds

condition = Condition()


def wake():
    pause(1)
    with condition:
        say("main is woken in vain")
        condition.notify()


def main():
    waker = Thread(target=wake)
    waker.start()
    with condition:
        say("main waits")
        returned = condition.wait_for(lambda: False, timeout=seconds(4))
        say("main gives up", returned=returned)
    waker.join()


if __name__ == "__main__":
    play(main)
