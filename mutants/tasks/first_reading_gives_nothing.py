"""os.read() does not wait the first time: it returns no bytes, as at the end of a pipe.

So it is with a descriptor that does not block yet is taken for one that does, if the error is
taken for the end.
"""

import os
import sys

from mutants.tools import in_a_demo

original = os.read
been_asked = []


def read(descriptor, size):
    if in_a_demo(sys._getframe(1)) and not been_asked:
        been_asked.append(descriptor)
        return b""
    return original(descriptor, size)


os.read = read
