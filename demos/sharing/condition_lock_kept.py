"""notify() does not release the lock: the woken thread waits until the notifier does."""

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
    pause(1)  # only so that the waiter waits by now
    with condition:
        told = True
        condition.notify()
        say("main has notified")
        pause(2)  # only so that you see it wait on
        say("main is about to leave")
    waiter.join()


if __name__ == "__main__":
    play(main)
