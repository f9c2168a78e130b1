"""A SharedMemoryManager ends, and leaves its blocks of memory.

Its server has to be told of each block that is made (bpo-36867 was about what happens to them at
the end). Before Python 3.8 there is no such manager.
"""

try:
    from multiprocessing.managers import SharedMemoryServer
except ImportError:
    pass
else:
    SharedMemoryServer.track_segment = lambda self, connection, name: None
