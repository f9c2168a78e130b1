"""From Python 3.14 on a Condition has locked(), which tells whether its lock is held."""

from threading import Condition

from demos.stage import play, say


def main():
    condition = Condition()
    if not hasattr(condition, "locked"):
        say("this Python's Condition has no locked()")
        return
    say("main makes a condition", locked=condition.locked())
    with condition:
        say("main acquires it", locked=condition.locked())
    say("main releases it", locked=condition.locked())


if __name__ == "__main__":
    play(main)
