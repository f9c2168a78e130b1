"""os.read() keeps the GIL while it waits.

Each call that may wait has to be put between two macros in C, and is easily left out.
"""

import ctypes
import os
import sys

from mutants.tools import in_a_demo

original = os.read
with_the_gil = ctypes.PyDLL(None)


def read(descriptor, size):
    if not in_a_demo(sys._getframe(1)):
        return original(descriptor, size)
    buffer = ctypes.create_string_buffer(size)
    return buffer.raw[: with_the_gil.read(descriptor, buffer, size)]


os.read = read
