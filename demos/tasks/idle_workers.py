"""A worker that has nothing to do keeps neither its last task nor its arguments.

So a pool can live as long as the program, and hold no large objects. On PyPy they go when the
garbage is collected.
"""

import gc
import weakref
from concurrent.futures import ThreadPoolExecutor

from demos.stage import pause, play, say


class Picture:
    def develop(self, *_):
        return Picture()


def kept(references):
    gc.collect()
    gc.collect()
    return sum(reference() is not None for reference in references)


def work(pool):
    picture, argument = Picture(), Picture()
    result = pool.submit(picture.develop, argument).result()
    return [weakref.ref(thing) for thing in (picture, argument, result)]


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        references = work(pool)
        for _ in range(3):
            if kept(references):
                pause(1)
        say("main looks while the worker is idle", kept=kept(references))


if __name__ == "__main__":
    play(main)
