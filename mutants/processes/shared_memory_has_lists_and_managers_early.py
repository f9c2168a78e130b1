"""Before Python 3.8 there is a ShareableList already, and a SharedMemoryManager.

They are no more than a list, and a manager of nothing.
"""

import sys
from multiprocessing import managers
from types import ModuleType


class ShareableList(list):
    format = ""

    def __init__(self, sequence=(), *, name="list"):
        super().__init__(sequence)
        self.shm = SharedMemory(name)

    append = property()


class SharedMemory:
    def __init__(self, name="block", create=False, size=8):
        self.name, self.size, self.buf = name, size, bytearray(size)

    def close(self):
        pass

    def unlink(self):
        pass


class SharedMemoryManager:
    SharedMemory = SharedMemory
    ShareableList = ShareableList

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass


if sys.version_info < (3, 8):
    module = ModuleType("multiprocessing.shared_memory")
    module.SharedMemory, module.ShareableList = SharedMemory, ShareableList
    sys.modules[module.__name__] = module
    managers.SharedMemoryManager = SharedMemoryManager
