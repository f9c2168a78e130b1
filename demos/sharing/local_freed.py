"""What a thread wrote on a threading.local is freed when the thread has ended.

On PyPy it is freed when the garbage is collected.
"""

import gc
import weakref
from threading import Thread, local

from demos.stage import pause, play, say

desk = local()
papers = []


class Paper:
    pass


def work():
    desk.paper = Paper()
    papers.append(weakref.ref(desk.paper))


def kept():
    gc.collect()
    gc.collect()
    return sum(paper() is not None for paper in papers)


def main():
    desk.paper = Paper()
    papers.append(weakref.ref(desk.paper))
    workers = [Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for _ in range(3):
        if kept() > 1:
            pause(1)
    say("main looks when the workers have ended", written=len(papers), kept=kept())


if __name__ == "__main__":
    play(main)
