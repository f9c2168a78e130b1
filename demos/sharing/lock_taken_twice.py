"""A thread that asks again for a Lock which it holds waits for itself.

The program does not end by itself. Press Ctrl-C.
"""

from threading import Lock

from demos.stage import play, say

lock = Lock()


def main():
    lock.acquire()
    say("main holds the lock")
    lock.acquire()
    say("main holds it twice")


if __name__ == "__main__":
    play(main)
