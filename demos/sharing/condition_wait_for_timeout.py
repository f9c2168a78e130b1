"""wait_for() with a timeout answers what it was asked for last: when time is up, not true.

What is true already is not waited for.
"""

from threading import Condition

from demos.stage import play, say, seconds

condition = Condition()


def main():
    with condition:
        answer = condition.wait_for(lambda: "it is so")
        say("main need not wait", answer=answer)
        say("main waits")
        answer = condition.wait_for(lambda: False, timeout=seconds(2))
        say("main gives up", answer=answer)


if __name__ == "__main__":
    play(main)
