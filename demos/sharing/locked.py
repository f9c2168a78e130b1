"""locked() tells whether a lock is held at that moment.

It does not tell by whom, and the next moment it may be otherwise.
"""

from threading import Lock

from demos.stage import play, say


def main():
    lock = Lock()
    say("before", locked=lock.locked())
    lock.acquire()
    say("while it is held", locked=lock.locked())
    lock.release()
    say("after", locked=lock.locked())


if __name__ == "__main__":
    play(main)
