"""A lock's timeout is a number of seconds from 0 up, or -1 for no limit.

A timeout with blocking=False makes no sense and raises. So does None, which means "no
limit" elsewhere.
"""

from threading import Lock

from demos.stage import play, say


def main():
    try:
        Lock().acquire(timeout=-2)
    except ValueError as error:
        say("a timeout of -2", raised=type(error).__name__)
    try:
        Lock().acquire(blocking=False, timeout=1)
    except ValueError as error:
        say("a timeout without blocking", raised=type(error).__name__)
    try:
        Lock().acquire(timeout=None)
    except TypeError as error:
        say("a timeout of None", raised=type(error).__name__)
    say("main ends")


if __name__ == "__main__":
    play(main)
