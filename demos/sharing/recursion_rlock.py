"""A function that acquires an RLock can call itself while it holds it.

Case 18 of the course.
"""

from threading import RLock

from demos.stage import play, say

lock = RLock()


def go_down(level):
    with lock:
        say("the function holds the lock", level=level)
        if level > 1:
            go_down(level - 1)


def main():
    go_down(3)
    say("all done")


if __name__ == "__main__":
    play(main)
