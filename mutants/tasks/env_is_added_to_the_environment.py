"""env adds variables to the environment that a program gets anyway."""

import os
import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if options.get("env") is not None:
        options["env"] = dict(os.environ, **options["env"])
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
