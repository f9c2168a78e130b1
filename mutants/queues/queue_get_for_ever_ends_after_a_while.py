"""get() of a Queue without a timeout raises Empty when nothing has come for 0.1 s.

It knows no more than that nothing has come; to give up is for the program to say.
"""

import queue

original = queue.Queue.get


def get(self, block=True, timeout=None):
    return original(self, block, 0.1 if timeout is None else timeout)


queue.Queue.get = get
