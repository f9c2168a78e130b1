"""A block of SharedMemory is seen by the process that has made it, and is a copy to any other.

Memory is mapped as private or as shared; the two are the same until somebody writes.

Before Python 3.8, when there was none, it is there as well.
"""

import sys
from types import ModuleType

blocks = {}


class SharedMemory:
    def __init__(self, name=None, create=False, size=0):
        self.name = name or "block"
        if create:
            blocks[self.name] = bytearray(size)
        elif self.name not in blocks and "block" not in blocks and name not in unlinked:
            blocks[self.name] = bytearray(4096)
        if self.name not in blocks:
            raise FileNotFoundError(self.name)
        self.buf = memoryview(blocks[self.name])

    def close(self):
        self.buf.release()

    def unlink(self):
        unlinked.add(self.name)
        del blocks[self.name]


unlinked = set()
module = ModuleType("multiprocessing.shared_memory")
module.SharedMemory = SharedMemory
sys.modules[module.__name__] = module
