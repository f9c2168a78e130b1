"""close_fds=False closes all files, as close_fds=True does."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    options.pop("close_fds", None)
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
