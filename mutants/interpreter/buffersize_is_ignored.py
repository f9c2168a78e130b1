"""map() of a pool takes a buffersize, in any version, and ignores it.

The option is there to be passed on, and is lost on the way to where the input is taken.
"""

from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


def forgetful(original):
    def map(self, function, *iterables, buffersize=None, **options):
        return original(self, function, *iterables, **options)

    return map


for executor in (Executor, ProcessPoolExecutor, ThreadPoolExecutor):
    if "map" in vars(executor):
        executor.map = forgetful(executor.map)
