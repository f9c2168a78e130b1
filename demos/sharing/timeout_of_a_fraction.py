"""From Python 3.15 on a timeout can be any real number, such as a Fraction.

Up to 3.14 CPython takes an int or a float, and raises TypeError for a Fraction.
"""

from fractions import Fraction
from threading import Event, Lock, Semaphore

from demos.stage import play, say


def outcome(call):
    try:
        return call(timeout=Fraction(1, 1000))
    except TypeError as error:
        return type(error).__name__


def main():
    lock = Lock()
    lock.acquire()
    calls = [lock.acquire, Semaphore(0).acquire, Event().wait]
    say("main has waited", outcomes=[outcome(call) for call in calls])


if __name__ == "__main__":
    play(main)
