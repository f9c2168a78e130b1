"""At most one thread at a time holds a lock.

Five visitors come at once, and each stays for a unit of time. They go in one by one, in an
order that is not promised.

Case 12 of the course.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

lock = Lock()


def visit():
    with lock:
        say("visit starts")
        pause(1)
        say("visit ends")


def main():
    for _ in range(5):
        Thread(target=visit).start()


if __name__ == "__main__":
    play(main)
