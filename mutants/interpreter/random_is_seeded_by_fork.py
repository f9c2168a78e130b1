"""os.fork() seeds random anew in the child, as it does from Python 3.7 on."""

import os

if hasattr(os, "fork") and not hasattr(os, "register_at_fork"):
    original = os.fork

    def fork():
        pid = original()
        if pid == 0:
            import random

            random.seed()
        return pid

    os.fork = fork
