"""A thread that acquires a Lock which it holds already waits for itself.

The program does not end. Stop it with Ctrl-C.
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
