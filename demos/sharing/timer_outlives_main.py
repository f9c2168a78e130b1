"""A process does not end before its timers have called their functions.

Case 17 of the course.
"""

from threading import Timer

from demos.stage import play, say, seconds


def ring():
    say("the timer rings")


def main():
    Timer(seconds(2), ring).start()
    say("main ends")


if __name__ == "__main__":
    play(main)
