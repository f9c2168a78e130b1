"""A function inside another function, when pickled, raises the other of two exceptions.

It is an AttributeError up to CPython 3.13, and a PicklingError later on (gh-122311) and on PyPy.
"""

from multiprocessing.reduction import ForkingPickler
from pickle import PicklingError

original = ForkingPickler.dumps


def dumps(thing, protocol=None):
    try:
        return original(thing, protocol)
    except AttributeError as error:
        raise PicklingError(*error.args) from None
    except PicklingError as error:
        if "<locals>" not in str(error):
            raise
        raise AttributeError(*error.args) from None


ForkingPickler.dumps = staticmethod(dumps)
