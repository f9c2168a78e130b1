"""n_waiting of a Barrier between processes counts the process that asks as well, if one waits.

It is a number in shared memory that each process changes when it comes and when it goes.
"""

from multiprocessing import synchronize

original = synchronize.Barrier.n_waiting.fget
synchronize.Barrier.n_waiting = property(lambda self: original(self) and original(self) + 1)
