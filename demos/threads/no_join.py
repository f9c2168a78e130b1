"""Without join() the main thread goes on, and can be done before its threads.

Case 4 of the course.
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
    say("all done")


if __name__ == "__main__":
    play(main)
