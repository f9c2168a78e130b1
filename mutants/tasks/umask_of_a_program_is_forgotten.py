"""A program has the umask of its starter, whatever it is given."""

import subprocess

original = subprocess.Popen.__init__


def __init__(self, *arguments, umask=-1, **options):
    original(self, *arguments, **options)


subprocess.Popen.__init__ = __init__
