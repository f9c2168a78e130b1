"""What a signal writes to the file of set_wakeup_fd() is a null byte, and not its number.

Up to Python 3.2 it was so: https://docs.python.org/3/whatsnew/3.3.html#signal
"""

import os
import signal

from mutants import tools

original = signal.set_wakeup_fd
current = [-1]


def set_wakeup_fd(fd, **options):
    original(-1, **options)
    before, current[0] = current[0], fd
    return before


def call_and_write(handler, number, frame):
    if current[0] != -1:
        os.write(current[0], b"\0")
    handler(number, frame)


signal.set_wakeup_fd = set_wakeup_fd
tools.around_handlers(call_and_write)
