"""A queue between processes with a maxsize takes one item more.

What is on its way, in neither buffer nor pipe, is one thing that is easily not counted.
"""

from multiprocessing import queues

original = queues.Queue.__init__


def __init__(self, maxsize=0, *, ctx):
    original(self, maxsize + 1 if maxsize > 0 else maxsize, ctx=ctx)


queues.Queue.__init__ = __init__
