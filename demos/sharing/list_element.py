"""`stock[0] += one` is a read, an addition and a write, like any other `+=`.

Two threads deliver one piece each, and both read the stock before either writes it.
"""

from threading import Barrier, Thread

from demos.stage import play, say

stock = [0]
both_have_read = Barrier(2)


class SlowOne:
    """A one that lets itself be added only when both threads have read."""

    def __radd__(self, read):
        say("update starts", read=read)
        both_have_read.wait()
        return read + 1


def deliver():
    stock[0] += SlowOne()
    say("update ends")


def main():
    threads = [Thread(target=deliver), Thread(target=deliver)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("both have delivered", stock=stock)


if __name__ == "__main__":
    play(main)
