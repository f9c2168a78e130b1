"""pass_fds keeps files open, and does not make them inheritable."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    options.pop("pass_fds", None)
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
