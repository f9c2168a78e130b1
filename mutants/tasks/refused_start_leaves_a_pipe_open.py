"""A program that cannot be started leaves one of its pipes open.

Only what came after the start closed them, and an error came in between
(https://bugs.python.org/issue5179).
"""

import os
import subprocess

original = subprocess.Popen.__init__
left = []


def __init__(self, *arguments, **options):
    try:
        original(self, *arguments, **options)
    except OSError:
        left.append(os.pipe())
        os.close(left[-1][0])
        raise


subprocess.Popen.__init__ = __init__
