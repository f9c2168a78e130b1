"""Two threads that hold one lock each, and want each other's, wait forever.

The first takes left and then right, the second right and then left. Each waits until the
other holds its first lock, which forces the worst order.

The program does not end. Stop it with Ctrl-C: both threads are daemons, so they end with
the main thread.

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
    first = Thread(target=work, args=("first", "left", "right"), daemon=True)
    second = Thread(target=work, args=("second", "right", "left"), daemon=True)
    first.start()
    second.start()
    first.join()
    second.join()
    say("all done")


if __name__ == "__main__":
    play(main)
