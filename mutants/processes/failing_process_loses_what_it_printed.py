"""What a process has printed is not written if an exception or sys.exit() ends it.

It was flushed only where the target returns (https://bugs.python.org/issue13812).
"""

import os
import sys
from multiprocessing import process

original = process.BaseProcess.run


def run(self):
    try:
        original(self)
    except BaseException:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


process.BaseProcess.run = run
