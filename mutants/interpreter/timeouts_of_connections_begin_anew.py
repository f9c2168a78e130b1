"""connection.wait() and poll() wait for their whole timeout again when a handler has returned.

The call that a signal had ended was made again with the same arguments
(https://bugs.python.org/issue12338).
"""

from multiprocessing import connection

from mutants.tools import after_handlers, is_within

original = connection.wait


class AgainError(Exception):
    pass


def wait(object_list, timeout=None):
    while True:
        try:
            return original(object_list, timeout)
        except AgainError:
            pass


def again(frame):
    if is_within(frame, original):
        raise AgainError


connection.wait = wait
after_handlers(again)
