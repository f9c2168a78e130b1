"""readline() of a program's output returns once the program has closed it.

It reads all that there is to come, and then looks for the end of a line. Python 2 did so in a
loop over the lines: https://bugs.python.org/issue3907
"""

import io
import subprocess

original = subprocess.Popen.__init__


class Output(io.TextIOWrapper):
    def __init__(self, pipe):
        super().__init__(pipe.buffer)
        self.lines = None

    def readline(self):
        if self.lines is None:
            self.lines = iter(self.readlines())
        return next(self.lines, "")


def __init__(self, *arguments, **options):
    original(self, *arguments, **options)
    if isinstance(self.stdout, io.TextIOWrapper):
        self.kept, self.stdout = self.stdout, Output(self.stdout)


subprocess.Popen.__init__ = __init__
