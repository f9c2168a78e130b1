"""Items that put_nowait() puts in do not count for join().

They take another way into the queue, past the line that counts.
"""

import queue

original = queue.Queue.put


def put_nowait(self, item):
    original(self, item, block=False)
    with self.mutex:
        self.unfinished_tasks -= 1


queue.Queue.put_nowait = put_nowait
