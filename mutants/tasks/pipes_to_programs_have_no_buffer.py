"""What is written to a program reaches it at once.

Up to Python 3.3.0 it did, because pipes had no buffer unless somebody asked for one. The
documentation of subprocess.Popen calls that unintentional.
"""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, bufsize=-1, *more, **options):
    original(self, args, bufsize, *more, **options)
    if hasattr(self.stdin, "buffer"):
        write = self.stdin.write

        def write_through(text):
            write(text)
            self.stdin.flush()

        self.stdin.write = write_through


subprocess.Popen.__init__ = init
