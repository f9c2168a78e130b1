"""A thread of a pool keeps its last task, with all arguments, until it gets another one.

The variable in which it has the task is not cleared while it waits for the next. So it was up to
Python 3.3: https://bugs.python.org/issue16284
"""

import threading
from concurrent.futures import thread

original = thread._WorkItem.run
here = threading.local()


def run(self, *arguments):
    here.task = (self.fn, self.args)
    return original(self, *arguments)


thread._WorkItem.run = run
