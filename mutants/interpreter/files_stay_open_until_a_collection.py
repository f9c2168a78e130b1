"""A file is closed when the garbage is collected, and leaving its with does not close it.

Whoever leaves the closing to the end of an object forgets that with is there to close it before.
"""

import gc
import io
from pathlib import Path

collect = gc.collect
still_open = []


class File(io.TextIOWrapper):
    def __exit__(self, *exception):
        pass


def open_file(self, mode="r", **options):
    if mode != "w":
        return io.open(str(self), mode, **options)
    file = File(io.open(str(self), "wb"))
    still_open.append(file)
    return file


def close_and_collect(*generation):
    while still_open:
        still_open.pop().close()
    return collect(*generation)


Path.open = open_file
gc.collect = close_and_collect
