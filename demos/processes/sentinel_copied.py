"""An object() does not work as a sentinel between processes; None does.

What comes out of the queue is a copy, and `is` tells it apart from the original. None is the
same object everywhere, and a string comes out equal.

Case 23 of the course, which takes None.
"""

from multiprocessing import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    item = object()
    queue.put(item)
    say("an object comes out", same=queue.get() is item)
    queue.put(None)
    say("None comes out", same=queue.get() is None)
    queue.put("no more")
    say("a text comes out", equal=queue.get() == "no more")


if __name__ == "__main__":
    play(main)
