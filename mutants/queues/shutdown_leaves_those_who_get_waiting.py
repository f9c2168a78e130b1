"""shutdown() of a Queue, unless it is immediate, does not wake the threads in get().

It was so when shutdown() was new, and before Python 3.13 was out (gh-117531).
"""

import queue


def shutdown(self, immediate=False):
    with self.mutex:
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1
            self.not_empty.notify_all()
            self.all_tasks_done.notify_all()
        self.not_full.notify_all()


if hasattr(queue, "ShutDown"):
    queue.Queue.shutdown = shutdown
