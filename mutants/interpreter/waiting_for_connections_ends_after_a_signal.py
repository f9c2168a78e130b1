"""connection.wait() returns an empty list when a handler has returned.

An interrupted select() is one that found nothing, and the time need not be up. A loop around it
was missing in many places (https://bugs.python.org/issue23485).
"""

from multiprocessing import connection

from mutants.tools import after_handlers, is_within

original = connection.wait


class NothingError(Exception):
    pass


def wait(object_list, timeout=None):
    try:
        return original(object_list, timeout)
    except NothingError:
        return []


def nothing(frame):
    if is_within(frame, original):
        raise NothingError


connection.wait = wait
after_handlers(nothing)
