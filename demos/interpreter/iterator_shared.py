"""An iterator that is written as a class can give two threads the same number.

The two meet between reading the number and writing the next one.
"""

from threading import Barrier, Thread

from demos.stage import play, say

both_have_read = Barrier(2)


class Numbers:
    def __init__(self):
        self.number = 1

    def __iter__(self):
        return self

    def __next__(self):
        number = self.number
        both_have_read.wait()
        self.number = number + 1
        return number


def take(shared):
    say("a thread has a number", number=next(shared))


def main():
    shared = Numbers()
    for _ in range(2):
        Thread(target=take, args=(shared,)).start()


if __name__ == "__main__":
    play(main)
