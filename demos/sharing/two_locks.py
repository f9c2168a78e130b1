"""Two locks are independent of each other.

The left thread holds one, the right thread the other, and they meet while they do.

Case 12 of the course.
"""

from threading import Barrier, Lock, Thread

from demos.stage import play, say

both_are_inside = Barrier(2)


def visit(side, lock):
    with lock:
        say(f"{side} is inside")
        both_are_inside.wait()
        say(f"{side} leaves")


def main():
    Thread(target=visit, args=("left", Lock())).start()
    Thread(target=visit, args=("right", Lock())).start()


if __name__ == "__main__":
    play(main)
