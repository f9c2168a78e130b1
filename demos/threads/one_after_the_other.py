"""Two calls in a row: the second begins when the first has returned.

There are no threads yet. The loops take four units of time and two, which makes six.

Case 1 of the course.
"""

from demos.stage import pause, play, say


def loop(number, units):
    say(f"loop {number} starts")
    pause(units)
    say(f"loop {number} ends")


def main():
    say("main starts")
    loop(1, 4)
    loop(2, 2)
    say("all done")


if __name__ == "__main__":
    play(main)
