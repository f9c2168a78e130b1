"""recv() of a connection raises InterruptedError when a handler has returned.

So did it before Python called read() again, and the server of a manager with it
(https://bugs.python.org/issue17097).
"""

import errno
from multiprocessing import connection

from mutants.tools import after_handlers, is_within


def interrupt(frame):
    if is_within(frame, connection.Connection._recv):
        raise InterruptedError(errno.EINTR, "Interrupted system call")


after_handlers(interrupt)
