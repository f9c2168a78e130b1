"""Where a fork at the end raises RuntimeError, it starts another program instead.

The caller gets a pid, as it wanted, and not a child that goes on with its own code.
"""

import os
import subprocess

if hasattr(os, "fork"):
    original = os.fork

    def fork():
        try:
            return original()
        except RuntimeError:
            return subprocess.Popen(["true"]).pid

    os.fork = fork
