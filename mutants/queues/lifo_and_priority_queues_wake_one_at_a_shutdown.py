"""shutdown() of a LifoQueue and a PriorityQueue wakes one of those who wait in get().

put() wakes one thread, and that is right for it. A first version of shutdown() woke none, in any
kind of queue: https://github.com/python/cpython/issues/117531
"""

import queue

if hasattr(queue, "ShutDown"):
    original = queue.Queue.shutdown

    def shutdown(self, immediate=False):
        if not immediate:
            self.not_empty.notify_all = self.not_empty.notify
        original(self, immediate)

    queue.LifoQueue.shutdown = queue.PriorityQueue.shutdown = shutdown
