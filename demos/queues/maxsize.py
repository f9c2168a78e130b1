"""A Queue never holds more items than its maxsize.

Two bakers bring five loaves each to a shelf with eight loaves and room for ten. They
keep the loaves for which put_nowait() raises Full.
"""

from queue import Empty, Full, Queue
from threading import Thread

from demos.stage import play, say

shelf = Queue(maxsize=10)


def bake():
    for _ in range(5):
        try:
            shelf.put_nowait("rye")
        except Full:
            say("a baker keeps a loaf")


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
