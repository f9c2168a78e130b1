"""start_new_session=True changes nothing."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    options.pop("start_new_session", None)
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
