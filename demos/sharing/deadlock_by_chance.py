"""Two threads that take two locks in opposite order can stop for good, or get by.

Each does something else for a while between its two locks. That is when the other one takes
the lock that it is going to want. Had the first been done by then, nothing would happen.

If the program does not end by itself, press Ctrl-C, twice if need be.

Case 14 of the course.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

locks = {"left": Lock(), "right": Lock()}


def work(name, near, far, units):
    with locks[near]:
        say(f"{name} holds {near}")
        pause(units)
        say(f"{name} wants {far}")
        with locks[far]:
            say(f"{name} has both")


def main():
    first = Thread(target=work, args=("first", "left", "right", 2))
    second = Thread(target=work, args=("second", "right", "left", 4))
    first.start()
    second.start()
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
