"""A Timer that is cancelled while it waits never calls its function, and ends at once.

This one would call it in an hour.
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
