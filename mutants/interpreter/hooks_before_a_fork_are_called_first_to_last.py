"""The hooks before a fork are called in the order in which they were registered.

Then two libraries acquire their locks in one order, and somebody else's hooks need the other.
"""

import os

original = getattr(os, "register_at_fork", None)
before_fork = []


def register_at_fork(*, before=None, **others):
    if before is not None:
        before_fork.append(before)
        if len(before_fork) == 1:
            original(before=lambda: [hook() for hook in before_fork])
    if others:
        original(**others)


if original is not None:
    os.register_at_fork = register_at_fork
