"""notify() does not let go of the lock: who is woken waits on until the notifier leaves."""

from threading import Condition, Thread

from demos.stage import pause, play, say

told = False
condition = Condition()


def wait():
    with condition:
        while not told:
            condition.wait()
        say("the waiter goes on")


def main():
    global told
    waiter = Thread(target=wait)
    waiter.start()
    pause(1)
    with condition:
        told = True
        condition.notify()
        say("main has notified")
        pause(2)
        say("main is about to leave")
    waiter.join()


if __name__ == "__main__":
    play(main)
