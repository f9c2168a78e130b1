"""A ShareableList cuts a text that is too long for its place, and raises nothing.

The check of the length has been wrong before (gh-84510). Before Python 3.8 there is no such list.
"""

try:
    from multiprocessing.shared_memory import ShareableList
except ImportError:
    pass
else:
    original = ShareableList.__setitem__

    def __setitem__(self, position, value):
        try:
            original(self, position, value)
        except ValueError:
            __setitem__(self, position, value[:-1])

    ShareableList.__setitem__ = __setitem__
