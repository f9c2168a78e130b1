"""A process pool does not notice the end of a worker that had nothing to do, and waits for it.

It looked for dead workers only when it had given them something
(https://bugs.python.org/issue22393).
"""

import sys
from concurrent.futures import process
from multiprocessing import connection

original = connection.wait
unnoticed = set()


def wait(objects, timeout=None):
    manager = sys._getframe(1)
    if manager.f_code.co_filename != process.__file__:
        return original(objects, timeout)
    executor = manager.f_locals.get("self")
    pending = getattr(executor, "pending_work_items", manager.f_locals.get("pending_work_items"))
    while True:
        ready = original([one for one in objects if one not in unnoticed], timeout)
        if pending or any(not isinstance(one, int) for one in ready):
            return ready
        unnoticed.update(ready)


connection.wait = wait
if hasattr(process, "wait"):
    process.wait = wait
