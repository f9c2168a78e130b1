"""After a process has been started, the exit codes of those that had ended are 0.

Each start tidied up after those that had ended, and the status was not kept
(https://bugs.python.org/issue1731717).
"""

from multiprocessing import popen_fork, process

original = process._cleanup


def _cleanup():
    for one in list(process._children):
        if isinstance(one._popen, popen_fork.Popen) and one._popen.poll() is not None:
            one._popen.returncode = 0
    original()


process._cleanup = _cleanup
