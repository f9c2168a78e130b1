"""An interval timer whose handler raises ends a read that would never return.

Only the main thread runs the handler, so only its calls can have such a deadline. A signal that
comes just before the read begins to wait would not end it, so the timer rings again and again.
"""

import os
from signal import ITIMER_REAL, SIGALRM, setitimer, signal

from demos.stage import play, say, seconds

called_off = []


def call_off(*_):
    if not called_off:
        called_off.append(True)
        say("the handler runs")
        raise TimeoutError


def main():
    reader, writer = os.pipe()
    signal(SIGALRM, call_off)
    say("main begins to read")
    try:
        setitimer(ITIMER_REAL, seconds(2), seconds(1))
        os.read(reader, 1)
        say("main has read")
    except TimeoutError:
        setitimer(ITIMER_REAL, 0)
        say("main is called off")
    os.close(writer)


if __name__ == "__main__":
    play(main)
