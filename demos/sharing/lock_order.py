"""Threads that all take their locks in the same order do not deadlock.

A thread that needs both locks takes left first. So the one that holds right needs nothing
more, and will release it.

Case 14 of the course.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

left, right = Lock(), Lock()


def work(name, units):
    with left:
        pause(units)
        with right:
            say(f"{name} starts")
            pause(units)
            say(f"{name} ends")


def main():
    first = Thread(target=work, args=("first", 2))
    second = Thread(target=work, args=("second", 1))
    first.start()
    second.start()
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
