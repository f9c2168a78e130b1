"""terminate() ends a process together with its children."""

import os
import signal
from multiprocessing.process import BaseProcess

original = BaseProcess.terminate


def parent_of(pid):
    try:
        with open("/proc/{}/stat".format(pid)) as file:
            return int(file.read().rpartition(")")[2].split()[1])
    except OSError:
        return None


def terminate(self):
    for pid in filter(str.isdigit, os.listdir("/proc")):
        if parent_of(pid) == self.pid:
            os.kill(int(pid), signal.SIGTERM)
    original(self)


BaseProcess.terminate = terminate
