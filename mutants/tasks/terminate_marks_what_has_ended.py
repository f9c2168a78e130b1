"""terminate() sets the exit status of a program that has ended, too."""

import subprocess
from signal import SIGTERM

original = subprocess.Popen.terminate


def terminate(self):
    original(self)
    if self.returncode is not None:
        self.returncode = -SIGTERM


subprocess.Popen.terminate = terminate
