"""A semaphore that was released as often as it was acquired has all its tokens again.

Case 16 of the course.
"""

from threading import Semaphore, Thread

from demos.stage import play, say

semaphore = Semaphore(3)


def visit_often():
    for _ in range(100):
        with semaphore:
            pass


def main():
    visitors = [Thread(target=visit_often) for _ in range(4)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    acquired = [semaphore.acquire(blocking=False) for _ in range(4)]
    say("all have left", acquired=acquired)


if __name__ == "__main__":
    play(main)
