"""Starting a program that does not exist raises nothing, and the exit status is 127.

So a shell tells it, and so does a child that has been forked before the program is
looked for.
"""

import subprocess
import sys

original = subprocess.Popen.__init__


def __init__(self, *args, **kwargs):
    try:
        original(self, *args, **kwargs)
    except FileNotFoundError:
        original(self, [sys.executable, "-c", "import sys; sys.exit(127)"], **kwargs)


subprocess.Popen.__init__ = __init__
