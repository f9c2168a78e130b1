"""A Queue returns its items in the order in which they were put in.

Case 13 of the course.
"""

from queue import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    for number in (3, 1, 2):
        queue.put(number)
    say("main takes them out", numbers=[queue.get() for _ in range(3)])


if __name__ == "__main__":
    play(main)
