"""A child gets the environment that its parent had at its start, without later changes.

os.environ is a copy of what the system keeps. When a change to the one does not reach the
other, nobody notices but children.
"""

import os
from multiprocessing.process import BaseProcess

beginning = dict(os.environ)
original = BaseProcess.start


def start(self):
    now = dict(os.environ)
    os.environ.clear()
    os.environ.update(beginning)
    try:
        original(self)
    finally:
        os.environ.clear()
        os.environ.update(now)


BaseProcess.start = start
