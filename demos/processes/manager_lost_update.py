"""Two processes that add to a number in a manager's list lose an update.

To read it is one request to the manager, and to write it another. `numbers[0] += 1` consists
of the same steps.
"""

from multiprocessing import Barrier, Manager, Process

from demos.stage import play, say


def add(numbers, both_have_read):
    seen = numbers[0]
    both_have_read.wait()
    numbers[0] = seen + 1
    say("child has added one")


def main():
    with Manager() as manager:
        numbers, both_have_read = manager.list([0]), Barrier(2)
        children = [Process(target=add, args=(numbers, both_have_read)) for _ in range(2)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        say("main reads", total=numbers[0])


if __name__ == "__main__":
    play(main)
