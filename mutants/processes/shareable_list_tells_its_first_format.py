"""The format of a ShareableList stays as it was when this process made the list or found it.

The formats are in the block, after the items, and have to be read from there. Before Python 3.8
there is no such list.
"""

try:
    from multiprocessing.shared_memory import ShareableList
except ImportError:
    pass
else:
    original, read = ShareableList.__init__, ShareableList.format.fget

    def __init__(self, sequence=None, *, name=None):
        original(self, sequence, name=name)
        self._first_format = read(self)

    ShareableList.__init__ = __init__
    ShareableList.format = property(lambda self: self._first_format)
