"""A program always has a session of its own, so that Ctrl-C does not reach it."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if "process_group" not in options:
        options["start_new_session"] = True
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
