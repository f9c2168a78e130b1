"""An Array is a sequence of numbers in memory that processes share."""

from multiprocessing import Array, Process

from demos.stage import play, say


def square(numbers, start):
    for index in range(start, len(numbers), 2):
        numbers[index] = numbers[index] ** 2


def main():
    numbers = Array("i", [1, 2, 3, 4])
    children = [Process(target=square, args=(numbers, start)) for start in (0, 1)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    say("main reads", numbers=list(numbers))


if __name__ == "__main__":
    play(main)
