"""SharedMemory ignores track=False, and tells the resource tracker of each block.

So it was before Python 3.13 (gh-82300).
"""

try:
    from multiprocessing.shared_memory import SharedMemory
except ImportError:
    pass
else:
    SharedMemory._track = property(lambda self: True, lambda self, value: None)
