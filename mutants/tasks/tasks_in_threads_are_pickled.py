"""A task has to be pickled, even for a thread of the same process.

One executor for both kinds of workers would come to this.
"""

import pickle
from concurrent.futures import Future, ThreadPoolExecutor

original = ThreadPoolExecutor.submit


def submit(self, function, *args, **kwargs):
    try:
        pickle.dumps(function)
    except pickle.PicklingError as error:
        future = Future()
        future.set_exception(error)
        return future
    return original(self, function, *args, **kwargs)


ThreadPoolExecutor.submit = submit
