"""wait() for connections and processes does not tell of the end of a process.

A sentinel is a number where the others are objects; on Windows it is a handle of another kind.
"""

from multiprocessing import connection

original = connection.wait


def wait(object_list, timeout=None):
    objects = list(object_list)
    if len(objects) > 1:
        objects = [one for one in objects if not isinstance(one, int)]
    return original(objects, timeout)


connection.wait = wait
