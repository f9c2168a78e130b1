"""Only the process that has made a block of SharedMemory sees it; any other gets a copy.

Memory is mapped as private or as shared; the two are the same until somebody writes.

Before Python 3.8, when there was none, it is there as well.
"""

import sys
from types import ModuleType

blocks, unlinked = {}, set()


class SharedMemory:
    def __init__(self, name="block", create=False, size=4096):
        if name in unlinked:
            raise FileNotFoundError(name)
        self.name = name
        self.buf = memoryview(blocks.setdefault(name, bytearray(size)))

    def close(self):
        self.buf.release()

    def unlink(self):
        unlinked.add(self.name)


module = ModuleType("multiprocessing.shared_memory")
module.SharedMemory = SharedMemory
sys.modules[module.__name__] = module
