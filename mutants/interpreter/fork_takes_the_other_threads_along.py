"""A forked child starts the other threads of its parent once more.

POSIX once thought of a forkall() that would copy all threads, and Solaris has one. A Python
would have to tell the two apart.
"""

import os
import threading

original = os.fork


def fork():
    others = set(threading.enumerate()) - {threading.current_thread()}
    targets = [(other._target, other._args) for other in others if hasattr(other, "_target")]
    pid = original()
    if pid == 0:
        for target, arguments in targets:
            threading.Thread(target=target, args=arguments, daemon=True).start()
    return pid


os.fork = fork
