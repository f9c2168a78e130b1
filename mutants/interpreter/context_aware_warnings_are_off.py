"""The option -X context_aware_warnings is ignored."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if isinstance(args, list):
        args = [one.replace("aware_warnings=1", "aware_warnings=0") for one in args]
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
