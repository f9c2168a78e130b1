"""An object() is no sentinel between processes: what comes out is not what was put in.

It is a copy, and `is` tells it apart. None is None everywhere; and something that
is compared by what it says, such as a text, comes out equal.

Case 23 of the course, which takes None.
"""

from multiprocessing import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    thing = object()
    queue.put(thing)
    say("an object comes out", same=queue.get() is thing)
    queue.put(None)
    say("None comes out", same=queue.get() is None)
    queue.put("no more")
    say("a text comes out", equal=queue.get() == "no more")


if __name__ == "__main__":
    play(main)
