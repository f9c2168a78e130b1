"""os.read() returns nothing from a pipe in which there is nothing yet.

So it is with a descriptor that does not block, if the error is taken for the end.
"""

import os
import select
import sys

from mutants.tools import in_a_demo

original = os.read


def read(descriptor, size):
    if in_a_demo(sys._getframe(1)) and not select.select([descriptor], [], [], 0)[0]:
        return b""
    return original(descriptor, size)


os.read = read
