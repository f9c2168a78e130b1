"""Who does not hold the lock of a Condition can neither wait nor notify."""

from threading import Condition

from demos.stage import play, say


def main():
    condition = Condition()
    try:
        condition.wait()
    except RuntimeError as error:
        say("wait is refused", error=type(error).__name__)
    try:
        condition.notify()
    except RuntimeError as error:
        say("notify is refused", error=type(error).__name__)
    try:
        condition.notify_all()
    except RuntimeError as error:
        say("notify_all is refused", error=type(error).__name__)
    say("main ends")


if __name__ == "__main__":
    play(main)
