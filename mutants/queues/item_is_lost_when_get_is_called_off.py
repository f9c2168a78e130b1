"""When a handler's exception ends a get(), the item that comes next is lost.

The getter is listed, and the item goes to it. gevent and asyncio have lost items to those whose
wait was ended by force: https://github.com/python/asyncio/issues/201
"""

import queue

original_get = queue.Queue.get


def get(self, block=True, timeout=None):
    try:
        return original_get(self, block, timeout)
    except (queue.Empty, ValueError):
        raise
    except BaseException:
        self.called_off = True
        raise


def losing(original):
    def put(self, item):
        if getattr(self, "called_off", False):
            self.called_off = False
        else:
            original(self, item)

    return put


queue.Queue.get = get
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    kind._put = losing(kind._put)
if hasattr(queue, "SimpleQueue"):

    class SimpleQueue(queue.SimpleQueue):
        def get(self, block=True, timeout=None):
            try:
                return super().get(block, timeout)
            except (queue.Empty, ValueError):
                raise
            except BaseException:
                self.called_off = True
                raise

        def put(self, item, block=True, timeout=None):
            if getattr(self, "called_off", False):
                self.called_off = False
            else:
                super().put(item, block, timeout)

    queue.SimpleQueue = SimpleQueue
