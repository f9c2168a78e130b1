"""A Queue keeps its items on two stacks, one to put on and one to get from.

The documentation says that the first item put is the first one got, not what holds them.
"""

import queue


def _init(self, maxsize):
    self._incoming, self._outgoing = [], []


def _qsize(self):
    return len(self._incoming) + len(self._outgoing)


def _put(self, item):
    self._incoming.append(item)


def _get(self):
    if not self._outgoing:
        self._incoming.reverse()
        self._incoming, self._outgoing = self._outgoing, self._incoming
    return self._outgoing.pop()


queue.Queue._init = _init
queue.Queue._qsize = _qsize
queue.Queue._put = _put
queue.Queue._get = _get
