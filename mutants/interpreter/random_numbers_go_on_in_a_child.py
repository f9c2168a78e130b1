"""A forked child continues the random numbers of its parent, as its siblings do.

Nothing told the module that there had been a fork (https://bugs.python.org/issue16500).
"""

import os

original = os.fork


def fork():
    import random

    state = random.getstate()
    child = original()
    if child == 0:
        random.setstate(state)
    return child


os.fork = fork
