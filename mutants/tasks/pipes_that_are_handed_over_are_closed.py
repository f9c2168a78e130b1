"""Popen closes a pipe in its starter once it has handed it to a program.

A shell does so, and it is what most pipelines want.
"""

import subprocess

original = subprocess.Popen.__init__


def init(self, *args, **options):
    original(self, *args, **options)
    if hasattr(options.get("stdin"), "close"):
        options["stdin"].close()


subprocess.Popen.__init__ = init
