"""A program begins with the umask 0, as a daemon does."""

import os
import subprocess

original = subprocess.Popen.__init__


def __init__(self, *arguments, preexec_fn=None, **options):
    def clear():
        os.umask(0)
        if preexec_fn is not None:
            preexec_fn()

    original(self, *arguments, preexec_fn=clear, **options)


subprocess.Popen.__init__ = __init__
