"""A process that has been sent SIGTERM counts as ended, whether it has taken notice or not."""

from multiprocessing.process import BaseProcess

original_terminate, original_is_alive = BaseProcess.terminate, BaseProcess.is_alive


def terminate(self):
    original_terminate(self)
    self._terminated = True


def is_alive(self):
    return original_is_alive(self) and not getattr(self, "_terminated", False)


BaseProcess.terminate, BaseProcess.is_alive = terminate, is_alive
