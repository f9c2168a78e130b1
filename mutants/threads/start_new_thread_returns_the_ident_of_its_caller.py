"""start_new_thread() returns the ident of the thread that calls it."""

import _thread
import sys

from mutants.tools import in_a_demo

original = _thread.start_new_thread


def start_new_thread(function, args, *kwargs):
    ident = original(function, args, *kwargs)
    return _thread.get_ident() if in_a_demo(sys._getframe(1)) else ident


_thread.start_new_thread = start_new_thread
