"""`with lock` releases the lock on every way out, an exception included.

acquire() and release() do so only if release() is reached. An exception in between leaves
the lock held, and no thread will ever release it.
"""

from threading import Lock

from demos.stage import play, say

guarded, careless = Lock(), Lock()


def fail():
    raise ValueError("out of luck")


def fail_inside_with():
    with guarded:
        say("the with statement begins", locked=guarded.locked())
        fail()


def fail_before_release():
    careless.acquire()
    fail()
    careless.release()


def main():
    try:
        fail_inside_with()
    except ValueError:
        say("the with statement has failed", locked=guarded.locked())
    try:
        fail_before_release()
    except ValueError:
        say("the pair of calls has failed", locked=careless.locked())


if __name__ == "__main__":
    play(main)
