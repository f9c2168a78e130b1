"""join() of a Queue into which nothing was ever put waits for the first item.

A count that is 0 has not yet begun, or is over; to join() that is the same.
"""

import queue

original_put, original_join = queue.Queue.put, queue.Queue.join


def put(self, item, block=True, timeout=None):
    original_put(self, item, block, timeout)
    with self.mutex:
        self._has_been_used = True
        self.all_tasks_done.notify_all()


def join(self):
    with self.mutex:
        while not hasattr(self, "_has_been_used"):
            self.all_tasks_done.wait()
    original_join(self)


queue.Queue.put, queue.Queue.join = put, join
