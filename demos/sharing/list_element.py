"""`stock[0] += one()` is a read, a call and a write, like any other `+=`.

Two threads deliver one piece each. Here one() returns only when both threads are inside it,
so both have read the stock before either writes it.
"""

from threading import Barrier, Thread

from demos.stage import play, say

stock = [0]
both_have_read = Barrier(2)


def one():
    both_have_read.wait()
    return 1


def deliver():
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
