"""A program inherits that Python ignores SIGPIPE, and goes on when nobody reads what it prints.

So it was before there was restore_signals: https://bugs.python.org/issue1652
"""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *arguments, **options):
    options["restore_signals"] = False
    original(self, *arguments, **options)


subprocess.Popen.__init__ = __init__
