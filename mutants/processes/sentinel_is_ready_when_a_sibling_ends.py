"""connection.wait() takes the end of one process for that of those started after it.

A descriptor that had been closed was given to the next, and its number was the same
(https://bugs.python.org/issue1731717 is what comes of asking for somebody else's end).
"""

from multiprocessing import connection

original = connection.wait


def wait(object_list, timeout=None):
    ready = original(object_list, timeout)
    if not ready and timeout == 0 and all(isinstance(one, int) for one in object_list):
        return list(object_list) if original(sentinels, 0) else ready
    return ready


sentinels = []


def note(self):
    value = original_sentinel.fget(self)
    if value not in sentinels:
        sentinels.append(value)
    return value


from multiprocessing import process  # noqa: E402 -- it needs what is above

original_sentinel = process.BaseProcess.sentinel
process.BaseProcess.sentinel = property(note)
connection.wait = wait
