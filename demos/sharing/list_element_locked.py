"""With a lock around it, `stock[0] += one()` loses nothing.

Two threads deliver one piece each. Each reads and writes the stock while it holds the lock.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

stock = [0]
lock = Lock()


def one():
    pause(2)  # here the other thread would read, if it could
    return 1


def deliver():
    with lock:
        stock[0] += one()


def main():
    threads = [Thread(target=deliver), Thread(target=deliver)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have delivered", stock=stock)


if __name__ == "__main__":
    play(main)
