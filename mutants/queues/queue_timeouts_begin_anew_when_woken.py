"""get() and put() of a Queue wait for their whole timeout again each time they are woken in vain.

They hand on the timeout in place of what is left of it, so in a busy program they may never give
up. A vector database's wait did so: https://github.com/qdrant/qdrant/pull/8643
"""

import queue

get, put = queue.Queue.get, queue.Queue.put


def get_anew(self, block=True, timeout=None):
    while block and timeout is not None and timeout > 0:
        with self.not_empty:
            if not self._qsize() and not self.not_empty.wait(timeout):
                raise queue.Empty
        try:
            return get(self, block=False)
        except queue.Empty:
            pass
    return get(self, block, timeout)


def put_anew(self, item, block=True, timeout=None):
    while block and timeout is not None and timeout > 0 and self.maxsize > 0:
        with self.not_full:
            if self._qsize() >= self.maxsize and not self.not_full.wait(timeout):
                raise queue.Full
        try:
            return put(self, item, block=False)
        except queue.Full:
            pass
    return put(self, item, block, timeout)


queue.Queue.get, queue.Queue.put = get_anew, put_anew
