"""An initializer runs before each task, and not once in a worker.

In a pool with as many workers as tasks nobody would notice.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def prepare_and_run(initializer, initargs, function, *args, **kwargs):
    initializer(*initargs)
    return function(*args, **kwargs)


def prepare_often(pool):
    original_init = pool.__init__
    original_submit = pool.submit

    def __init__(self, *args, initializer=None, initargs=(), **kwargs):
        original_init(self, *args, **kwargs)
        self.preparation = initializer, initargs

    def submit(self, function, *args, **kwargs):
        if self.preparation[0] is None:
            return original_submit(self, function, *args, **kwargs)
        return original_submit(self, prepare_and_run, *self.preparation, function, *args, **kwargs)

    pool.__init__ = __init__
    pool.submit = submit


prepare_often(ThreadPoolExecutor)
prepare_often(ProcessPoolExecutor)
