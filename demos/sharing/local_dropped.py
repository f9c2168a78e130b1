"""What a thread stored on a threading.local is dropped when the thread ends.

To drop a value means that nothing refers to it any more. On CPython it goes at once, on PyPy when
the garbage is collected.
"""

import gc
import weakref
from threading import Event, Thread, local

from demos.stage import play, say


class Letter:
    pass


desk = local()
references = []
has_written, may_end = Event(), Event()


def write():
    desk.letter = Letter()
    references.append(weakref.ref(desk.letter))
    has_written.set()
    may_end.wait()


def count():
    gc.collect()
    gc.collect()
    return sum(reference() is not None for reference in references)


def main():
    worker = Thread(target=write)
    worker.start()
    has_written.wait()
    say("the worker has written", letters=count())
    may_end.set()
    worker.join()
    del worker  # a local that is written in Python waits for that
    say("the worker has ended", letters=count())


if __name__ == "__main__":
    play(main)
