"""With a lock around it, `x = x or make()` makes one object.

Two threads need a connection, and there is to be only one. The first makes it while it
holds the lock; the second has to wait, and finds it made.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

connection = None
lock = Lock()


def connect():
    pause(2)  # here the other thread would look, if it could
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
