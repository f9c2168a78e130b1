"""locked() tells whether a lock is held at this moment.

It does not tell by which thread, and the next moment the answer may be out of date.
"""

from threading import Lock

from demos.stage import play, say


def main():
    lock = Lock()
    say("main makes a lock", locked=lock.locked())
    with lock:
        say("main acquires it", locked=lock.locked())
    say("main releases it", locked=lock.locked())


if __name__ == "__main__":
    play(main)
