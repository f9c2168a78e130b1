"""What is written to a program is sent only when stdin is closed, flushed or not."""

import subprocess

original = subprocess.Popen.__init__


def init(self, *args, **options):
    original(self, *args, **options)
    if self.stdin is not None:
        self.stdin = Kept(self.stdin)


class Kept:
    def __init__(self, file):
        self.file = file

    def write(self, text):
        return self.file.buffer.write(text.encode()) if hasattr(self.file, "buffer") else 0

    def flush(self):
        pass

    def __getattr__(self, name):
        return getattr(self.file, name)


subprocess.Popen.__init__ = init
