"""A raw thread gets its first argument twice, instead of the second one too.

Arguments are copied one by one to where the new thread will find them, and the copy of the
second begins where the first does.
"""

import _thread
import sys

from mutants.tools import in_a_demo

original = _thread.start_new_thread


def start_new_thread(function, args, *kwargs):
    if in_a_demo(sys._getframe(1)) and isinstance(args, tuple):
        args = args[:1] + args[:1] + args[2:] if len(args) > 1 else args
    return original(function, args, *kwargs)


_thread.start_new_thread = start_new_thread
