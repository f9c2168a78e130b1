"""submit() runs the task itself, and returns when it is done.

A Future that is done already is as good as another to most programs.
"""

from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor


def submit(self, function, *args, **kwargs):
    future = Future()
    future.set_running_or_notify_cancel()
    try:
        future.set_result(function(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    return future


ThreadPoolExecutor.submit = ProcessPoolExecutor.submit = submit
