"""A worker that takes the place of another in a Pool runs no initializer."""

from multiprocessing.pool import Pool

original = Pool._maintain_pool


def maintain(self_or_context, *rest):
    if not rest:  # up to Python 3.7
        self_or_context._initializer, self_or_context._initargs = None, ()
    else:
        rest = (*rest[:5], None, (), *rest[7:])
    return original(self_or_context, *rest)


is_static = isinstance(vars(Pool)["_maintain_pool"], staticmethod)
Pool._maintain_pool = staticmethod(maintain) if is_static else maintain
