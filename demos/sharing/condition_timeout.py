"""Condition.wait(timeout) answers False if it was not woken in time, else True.

Either way it has the lock again when it returns.
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
        answer = condition.wait(timeout=seconds(2))
        say("main gives up", answer=answer)
        notifier.start()  # it cannot notify before main waits again
        answer = condition.wait(timeout=3600)
        say("main is woken", answer=answer)
    notifier.join()


if __name__ == "__main__":
    play(main)
