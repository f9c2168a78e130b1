"""A Timer calls a function later, in its own thread, while its starter goes on.

Case 17 of the course.
"""

from threading import Timer

from demos.stage import pause, play, say, seconds


def ring():
    say("the timer rings")


def main():
    say("main starts the timer")
    Timer(seconds(3), ring).start()
    for _ in range(2):
        say("main goes on")
        pause(1)


if __name__ == "__main__":
    play(main)
