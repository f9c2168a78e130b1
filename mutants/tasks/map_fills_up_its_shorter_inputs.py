"""map() repeats the last item of a shorter input until the longest one ends.

The map() of other languages fills up; Python's stops with the shortest.
"""

from concurrent.futures import Executor, ProcessPoolExecutor

originals = {kind: kind.map for kind in (Executor, ProcessPoolExecutor)}


def filled_up(original):
    def map(self, fn, *iterables, **how):
        lists = [list(iterable) for iterable in iterables]
        longest = max(len(one) for one in lists)
        lists = [one + one[-1:] * (longest - len(one)) for one in lists]
        return original(self, fn, *lists, **how)

    return map


for kind, original in originals.items():
    kind.map = filled_up(original)
