"""Two threads that hold one lock each, and want the other's, wait for ever.

The first takes left and then right, the second right and then left. Each waits until the
other holds its first lock as well, so the worst order is the only one.

The program does not end by itself. Press Ctrl-C, twice if need be.

Case 14 of the course.
"""

from threading import Barrier, Lock, Thread

from demos.stage import play, say

locks = {"left": Lock(), "right": Lock()}
both_hold_one = Barrier(2)


def work(name, near, far):
    with locks[near]:
        say(f"{name} holds {near}")
        both_hold_one.wait()
        say(f"{name} wants {far}")
        with locks[far]:
            say(f"{name} has both")


def main():
    first = Thread(target=work, args=("first", "left", "right"))
    second = Thread(target=work, args=("second", "right", "left"))
    first.start()
    second.start()
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
