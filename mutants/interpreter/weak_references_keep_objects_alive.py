"""A weak reference keeps its object alive.

It is the one reference that must not be counted, and is counted like any other.
"""

import sys
import weakref

from mutants.tools import in_a_demo

original = weakref.ref


def ref(thing, *callback):
    if in_a_demo(sys._getframe(1)):
        return lambda: thing
    return original(thing, *callback)


weakref.ref = ref
