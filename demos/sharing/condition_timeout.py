"""Condition.wait(timeout) returns False if it timed out, and True if it was notified.

Either way the caller holds the lock again when it returns.
"""

from threading import Condition, Thread

from demos.stage import play, say, seconds

condition = Condition()


def notify():
    with condition:
        say("the notifier notifies")
        condition.notify()


def main():
    notifier = Thread(target=notify)
    with condition:
        say("main waits")
        returned = condition.wait(timeout=seconds(2))
        say("main gives up", returned=returned)
        notifier.start()  # it needs the lock, so it cannot notify before main waits again
        returned = condition.wait(timeout=3600)
        say("main is woken", returned=returned)
    notifier.join()


if __name__ == "__main__":
    play(main)
