"""On CPython a handler that raises ends a search by a regular expression.

The expression tries every way to divide the letters among its two loops before it finds the
b at the end. The timer counts the processor time of this process, so it goes off when main
has searched for a while, however busy the system is.
"""

import re
import signal

from demos.stage import play, say

EXPRESSION = re.compile(r"(a+)+$|b")
TEXT = "a" * 23 + "b"


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    raise CalledOffError


def main():
    signal.signal(signal.SIGVTALRM, handler)
    found = []
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.02)
        found.extend(re.finditer(EXPRESSION, TEXT))
        say("main has searched in time")
    except CalledOffError:
        say("main is called off", matches=len(found))


if __name__ == "__main__":
    play(main)
