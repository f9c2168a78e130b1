"""A child has the standard input of its starter.

So it is with subprocess, and with os.fork().
"""

from multiprocessing import util


def leave_open():
    pass


util._close_stdin = leave_open
