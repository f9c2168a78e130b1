"""imap() of a Pool ends when it has raised what a task has raised.

A generator that raises has ended, and whoever writes imap() as one loses the rest.
"""

from multiprocessing import pool

original = pool.IMapIterator.next


def next_one(self, timeout=None):
    if getattr(self, "failed", False):
        raise StopIteration
    try:
        return original(self, timeout)
    except ArithmeticError:
        self.failed = True
        raise


pool.IMapIterator.next = pool.IMapIterator.__next__ = next_one
