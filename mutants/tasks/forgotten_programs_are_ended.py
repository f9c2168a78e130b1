"""A Popen that is freed while its program runs kills the program, and says nothing."""

import subprocess


def __del__(self):
    if getattr(self, "_child_created", False) and self.poll() is None:
        self.kill()
        self.wait()


subprocess.Popen.__del__ = __del__
