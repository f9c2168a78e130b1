"""An Array begins with zeros, and is read and written in slices.

Its length stays: a slice has to be as long as the one that it replaces.
"""

from multiprocessing import Array, Process

from demos.stage import play, say


def work(numbers):
    numbers[1:3] = [20, 30]


def main():
    numbers = Array("i", 4)
    say("main has made it", numbers=numbers[:])
    child = Process(target=work, args=(numbers,))
    child.start()
    child.join()
    say("main reads", numbers=numbers[:], last=numbers[2:])
    try:
        numbers[1:3] = [1, 2, 3]
    except ValueError as error:
        say("the slice is too long", error=type(error).__name__, length=len(numbers))


if __name__ == "__main__":
    play(main)
