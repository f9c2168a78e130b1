"""What a program writes into a file is flushed at once, closed or not.

Without a buffer each write is a call of the system. It is slower, and some take it for safer.
"""

import io
from pathlib import Path


def open_file(self, mode="r", **options):
    if mode != "w":
        return io.open(str(self), mode, **options)
    return io.TextIOWrapper(io.FileIO(str(self), "w"), write_through=True)


Path.open = open_file
