"""A function that acquires a Lock and calls itself while it holds it waits forever.

The program does not end. Stop it with Ctrl-C.

Case 18 of the course.
"""

from threading import Lock

from demos.stage import play, say

lock = Lock()


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
