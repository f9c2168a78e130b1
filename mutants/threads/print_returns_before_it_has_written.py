"""print() leaves the writing to a thread in the background, and returns.

A console that is slow makes that tempting. Then no lock around print() orders the lines.
"""

import builtins
import sys
import threading

from mutants.tools import in_a_demo

original = builtins.print


def print(*words, **options):
    if in_a_demo(sys._getframe(1)):
        threading.Thread(target=original, args=words, kwargs=options).start()
    else:
        original(*words, **options)


builtins.print = print
