"""apply_async() of a Pool calls callback in the worker, right after the task."""

from multiprocessing.pool import Pool

original = Pool.apply_async


def with_callback(function, args, kwds, callback):
    result = function(*args, **kwds)
    callback(result)
    return result


def apply_async(self, func, args=(), kwds=None, callback=None, error_callback=None):
    if callback is None:
        return original(self, func, args, kwds or {}, None, error_callback)
    task = (func, args, kwds or {}, callback)
    return original(self, with_callback, task, {}, None, error_callback)


Pool.apply_async = apply_async
