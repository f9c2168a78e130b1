"""A process that finds a ShareableList by its name gets a copy of the list.

Reading a block and using it look the same until somebody writes. Before Python 3.8 there is no
such list.
"""

try:
    from multiprocessing.shared_memory import ShareableList
except ImportError:
    pass
else:
    original = ShareableList.__init__

    def __init__(self, sequence=None, *, name=None):
        original(self, sequence, name=name)
        if name is not None:
            self.shm._buf = memoryview(bytearray(self.shm._buf))

    ShareableList.__init__ = __init__
