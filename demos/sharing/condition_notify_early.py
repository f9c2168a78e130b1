"""A notify() that comes before the wait() is lost: a Condition remembers nothing."""

from threading import Condition

from demos.stage import play, say, seconds

condition = Condition()


def main():
    with condition:
        condition.notify()
        condition.notify(5)
        condition.notify_all()
        say("main has notified, and no thread waits")
        returned = condition.wait(timeout=seconds(2))
        say("main has waited in vain", returned=returned)


if __name__ == "__main__":
    play(main)
