"""A check of qsize() before put() does not keep a limit.

Two bakers want no more than ten loaves on the shelf. Both see that there are eight, and
both bring five.

Case 13 of the course, whose producers do the same.
"""

from queue import Empty, Queue
from threading import Barrier, Thread

from demos.stage import play, say

LIMIT = 10

shelf = Queue()
both_have_looked = Barrier(2)


def bake():
    seen = shelf.qsize()
    say("a baker looks", seen=seen)
    both_have_looked.wait()
    if seen < LIMIT:  # the mistake
        for _ in range(5):
            shelf.put("rye")


def count():
    loaves = 0
    while True:
        try:
            shelf.get_nowait()
        except Empty:
            return loaves
        loaves += 1


def main():
    for _ in range(8):
        shelf.put("rye")
    bakers = [Thread(target=bake), Thread(target=bake)]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    say("main counts", loaves=count())


if __name__ == "__main__":
    play(main)
