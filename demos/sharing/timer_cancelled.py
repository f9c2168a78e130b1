"""A Timer that is cancelled before its time never calls its function, and ends at once.

This one would ring in an hour.
"""

from threading import Timer

from demos.stage import play, say

HOUR = 3600  # seconds


def ring():
    say("the timer rings")


def main():
    timer = Timer(HOUR, ring)
    timer.start()
    timer.cancel()
    say("main has cancelled it")
    timer.join()
    say("the timer has ended")


if __name__ == "__main__":
    play(main)
