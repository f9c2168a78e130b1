"""The results of a chunk come back last to first.

They lie on a stack, and are taken from its top. From chunk to chunk the order is right.
"""

from concurrent.futures import Executor, ProcessPoolExecutor


def reversing(original):
    def map(self, fn, *iterables, chunksize=1, **how):
        results = original(self, fn, *iterables, chunksize=chunksize, **how)
        if chunksize == 1:
            return results
        results = list(results)
        chunks = [results[at : at + chunksize] for at in range(0, len(results), chunksize)]
        return iter([result for chunk in chunks for result in reversed(chunk)])

    return map


original_of_processes = ProcessPoolExecutor.map
Executor.map = reversing(Executor.map)
ProcessPoolExecutor.map = reversing(original_of_processes)
