"""total.value += 1 on a shared Value loses updates, unless its lock is held.

Each reading is locked, and each writing, but not what lies between. Here both processes
read before either writes: what is added waits, in the middle of +=, until both are there.
"""

from multiprocessing import Barrier, Process, Value

from demos.stage import play, say


class One:
    def __init__(self, both_have_read):
        self.both_have_read = both_have_read

    def __radd__(self, number):
        self.both_have_read.wait()
        return number + 1


def add(total, both_have_read):
    total.value += One(both_have_read)
    say("child has added one")


def main():
    total, both_have_read = Value("i", 0), Barrier(2)
    children = [Process(target=add, args=(total, both_have_read)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    say("main reads", total=total.value)


if __name__ == "__main__":
    play(main)
