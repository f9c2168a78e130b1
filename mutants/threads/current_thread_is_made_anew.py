"""current_thread() returns a new object each time, equal to the Thread but not the same.

So it is where a Thread is a view of something that belongs to another language.
"""

import copy
import sys
import threading

from mutants.tools import in_a_demo

original = threading.current_thread


def current_thread():
    thread = original()
    return copy.copy(thread) if in_a_demo(sys._getframe(1)) else thread


threading.current_thread = threading.currentThread = current_thread
