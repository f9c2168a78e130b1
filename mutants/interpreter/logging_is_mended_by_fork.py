"""os.fork() makes the locks of logging anew in the child, as it does from Python 3.7 on."""

import os

if hasattr(os, "fork") and not hasattr(os, "register_at_fork"):
    original = os.fork

    def fork():
        pid = original()
        if pid == 0:
            import logging

            logging._lock = logging.threading.RLock()
            for reference in list(logging._handlerList):
                handler = reference()
                if handler is not None:
                    handler.createLock()
        return pid

    os.fork = fork
