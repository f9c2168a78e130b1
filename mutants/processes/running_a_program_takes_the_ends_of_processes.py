"""After a program has been run, the exit codes of processes that had ended are gone.

Whoever waits for any child gets the status of all (https://github.com/gevent/gevent/issues/452).
"""

import os
import subprocess

original = subprocess.Popen.wait


def wait(self, timeout=None):
    code = original(self, timeout)
    try:
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    except ChildProcessError:
        pass
    return code


subprocess.Popen.wait = wait
