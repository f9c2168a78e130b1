"""A timeout is a number of seconds that is not negative; -1 alone stands for no limit.

A timeout with blocking=False makes no sense, and is refused. None, which other waits take
for no limit, is refused by a lock.
"""

from threading import Lock

from demos.stage import play, say


def main():
    try:
        Lock().acquire(timeout=-2)
    except ValueError as error:
        say("a negative timeout is refused", error=type(error).__name__)
    try:
        Lock().acquire(blocking=False, timeout=1)
    except ValueError as error:
        say("a timeout without waiting is refused", error=type(error).__name__)
    try:
        Lock().acquire(timeout=None)
    except TypeError as error:
        say("None is refused", error=type(error).__name__)
    say("main ends")


if __name__ == "__main__":
    play(main)
