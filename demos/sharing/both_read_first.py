"""Two threads that both read before either writes lose one of their two updates.

`total += one` reads the total, adds, and writes what came out. The addition lies
between the read and the write, and here the number that is added takes its time over it:
it waits until the other thread has read as well. Both have then read 0, so both write 1.

That needs no luck, and no Python is safe from it.

Case 11 of the course.
"""

from threading import Barrier, Thread

from demos.stage import play, say

total = 0
both_have_read = Barrier(2)


class SlowOne:
    """A one that lets itself be added only when both threads have read."""

    def __radd__(self, read):
        say("update starts", read=read)
        both_have_read.wait()
        return read + 1


def add_one():
    global total
    total += SlowOne()
    say("update ends")


def main():
    adders = [Thread(target=add_one), Thread(target=add_one)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    say("both have added one", total=total)


if __name__ == "__main__":
    play(main)
