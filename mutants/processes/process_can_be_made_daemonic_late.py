"""The daemon flag of a Process can be changed after its start.

What was started has its own copy of the flag, so the change says something that is not so.
"""

from multiprocessing.process import BaseProcess


def set_daemon(self, daemonic):
    self._config["daemon"] = daemonic


BaseProcess.daemon = property(BaseProcess.daemon.fget, set_daemon)
