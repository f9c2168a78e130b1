"""A thread that does not hold the lock of a Condition can neither wait nor notify."""

from threading import Condition

from demos.stage import play, say


def main():
    condition = Condition()
    try:
        condition.wait()
    except RuntimeError as error:
        say("main waits without the lock", raised=type(error).__name__)
    try:
        condition.notify()
    except RuntimeError as error:
        say("main notifies without the lock", raised=type(error).__name__)
    try:
        condition.notify_all()
    except RuntimeError as error:
        say("main notifies all without the lock", raised=type(error).__name__)
    say("main ends")


if __name__ == "__main__":
    play(main)
