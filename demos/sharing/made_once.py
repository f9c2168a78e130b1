"""With a lock around it, `x = x or make()` makes one.

Two threads need a connection, and there is to be only one. The first makes it while it
holds the lock; the second has to wait, and finds it made.
"""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

from demos.stage import play, say, seconds

connection = None
lock = Lock()
both_have_looked = Barrier(2)


def connect():
    with suppress(BrokenBarrierError):  # the other thread cannot look
        both_have_looked.wait(timeout=seconds(4))
    say("a connection is made")
    return object()


def work():
    global connection
    with lock:
        connection = connection or connect()


def main():
    threads = [Thread(target=work), Thread(target=work)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have worked")


if __name__ == "__main__":
    play(main)
