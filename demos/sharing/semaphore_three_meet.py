"""A Semaphore(3) is not a lock: three threads can be inside at the same time.

None of the three leaves before all of them are inside.

Case 16 of the course.
"""

from threading import Barrier, Semaphore, Thread

from demos.stage import play, say

semaphore = Semaphore(3)
three_are_inside = Barrier(3)


def visit():
    with semaphore:
        say("visit starts")
        three_are_inside.wait()
        say("visit ends")


def main():
    for _ in range(3):
        Thread(target=visit).start()


if __name__ == "__main__":
    play(main)
