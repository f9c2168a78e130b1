"""A list of arguments is joined with blanks and given to a shell.

So a file name with a semicolon in it becomes a command.
"""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if isinstance(args, list) and args[0] == "echo":
        args, options = " ".join(args), dict(options, shell=True)
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
