"""Python ignores the option -X gil and the variable PYTHON_GIL.

It ignores options of -X that it does not know.
"""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if isinstance(args, list):
        args = [one for one in args if not one.startswith("gil=")]
        args = [one for i, one in enumerate(args) if one != "-X" or args[i + 1] != "-c"]
    if options.get("env"):
        options["env"] = {name: x for name, x in options["env"].items() if name != "PYTHON_GIL"}
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
