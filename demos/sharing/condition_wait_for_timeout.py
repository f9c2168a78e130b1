"""wait_for() returns what its predicate returned last, true or not.

If the predicate is true already, it does not wait.
"""

from threading import Condition

from demos.stage import play, say, seconds

condition = Condition()


def main():
    with condition:
        returned = condition.wait_for(lambda: "it is so")
        say("main need not wait", returned=returned)
        say("main waits")
        returned = condition.wait_for(lambda: 0, timeout=seconds(2))
        say("main gives up", returned=returned)


if __name__ == "__main__":
    play(main)
