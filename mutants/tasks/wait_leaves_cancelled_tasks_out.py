"""wait() counts a task that was cancelled among those that are not done.

There are two states for it, cancelled and cancelled and told, and a result is in neither
(https://bugs.python.org/issue14406).
"""

from concurrent import futures

original = futures.wait


def wait(fs, *arguments, **options):
    done, not_done = original(fs, *arguments, **options)
    cancelled = {future for future in done if future.cancelled()}
    return type(original([]))(done - cancelled, not_done | cancelled)


futures.wait = wait
