"""join() of a JoinableQueue returns in only one of the processes that wait in it.

For a put() or a get() it is right to wake one; that all is done concerns everybody.
"""

from multiprocessing.queues import JoinableQueue

original = JoinableQueue.task_done


def task_done(self):
    self._cond.notify_all = self._cond.notify
    original(self)


JoinableQueue.task_done = task_done
