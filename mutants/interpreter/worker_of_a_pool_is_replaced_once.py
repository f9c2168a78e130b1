"""A pool replaces the first process that has done its max_tasks_per_child, and not the second.

A count of idle processes said that there was one, and it was the one that had just ended
(https://github.com/python/cpython/issues/115634).
"""

from concurrent.futures import process

original = getattr(process, "_spawn_worker", None)
spawned = []


def _spawn_worker(context, calls, results, initializer, arguments, limit, processes):
    spawned.append(id(processes))
    if limit is not None and spawned.count(id(processes)) > 2:
        calls = context.SimpleQueue()  # which nobody puts a task into
    original(context, calls, results, initializer, arguments, limit, processes)


if original is not None:
    process._spawn_worker = _spawn_worker
