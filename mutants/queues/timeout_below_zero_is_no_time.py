"""get() of any kind of queue takes a timeout below zero for 0, and raises Empty.

A program that had computed what was left of its time met the ValueError instead, and had to be
changed: https://github.com/dmwm/cms-htcondor-es/pull/37
"""

import queue


def lenient(original):
    def get(self, block=True, timeout=None):
        return original(self, block, timeout if timeout is None else max(timeout, 0))

    return get


queue.Queue.get = lenient(queue.Queue.get)
if hasattr(queue, "SimpleQueue"):

    class SimpleQueue(queue.SimpleQueue):
        get = lenient(queue.SimpleQueue.get)

    queue.SimpleQueue = SimpleQueue
