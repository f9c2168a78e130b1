"""A LifoQueue returns the item that was put in last: it is a stack."""

from queue import LifoQueue

from demos.stage import play, say


def main():
    queue = LifoQueue()
    for number in (3, 1, 2):
        queue.put(number)
    say("main takes two", numbers=[queue.get(), queue.get()])
    queue.put(4)
    say("main takes the rest", numbers=[queue.get(), queue.get()])


if __name__ == "__main__":
    play(main)
