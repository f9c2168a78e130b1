"""join() waits until the thread has ended.

Two loops run at the same time, for four units of time and for two. The main
thread joins both, so it goes on when the longer one has ended.

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
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
