"""flush() of a text file writes nothing; close() does.

A layer that passes flush() on to no layer below it keeps everything back.
"""

import builtins
import sys

original = builtins.open


class Kept:
    def __init__(self, real):
        self.real = real

    def flush(self):
        pass

    def __getattr__(self, name):
        return getattr(self.real, name)


def open_and_keep(file, mode="r", *arguments, **options):
    real = original(file, mode, *arguments, **options)
    if mode == "w" and sys._getframe(1).f_code.co_filename == "<string>":
        return Kept(real)
    return real


builtins.open = open_and_keep
