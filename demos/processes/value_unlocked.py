"""Two processes that add to a shared Value without its lock lose an update.

Each reading takes the lock, and so does each writing, but not what lies between. Here both
processes read before either writes. `total.value += 1` consists of the same three steps.
"""

from multiprocessing import Barrier, Process, Value

from demos.stage import play, say


def add(total, both_have_read):
    seen = total.value
    both_have_read.wait()
    total.value = seen + 1
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
