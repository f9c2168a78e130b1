"""A program that cannot be started leaves a process that nobody has waited for, a zombie.

The process is there before the program is looked for, and ends when it is not found
(https://bugs.python.org/issue1731717).
"""

import os
import subprocess

original = subprocess.Popen.__init__


def __init__(self, *arguments, **options):
    try:
        original(self, *arguments, **options)
    except OSError:
        if os.fork() == 0:
            os._exit(255)
        raise


subprocess.Popen.__init__ = __init__
