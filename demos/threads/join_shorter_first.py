"""join() may be called in any order.

Here the shorter loop is joined first. The result would be the same the other way
round: a program need not know the order in which its threads end.

Case 5 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


def loop(number, units):
    say(f"loop {number} starts")
    pause(units)
    say(f"loop {number} ends")


def main():
    first = Thread(target=loop, args=(1, 4))
    second = Thread(target=loop, args=(2, 2))
    first.start()
    second.start()
    second.join()
    say("loop 2 is joined")
    first.join()
    say("loop 1 is joined")


if __name__ == "__main__":
    play(main)
