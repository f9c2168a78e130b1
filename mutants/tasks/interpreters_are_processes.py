"""An InterpreterPoolExecutor runs its tasks in other processes.

Both keep their workers apart, and so it would seem a way to have interpreters without
having them.
"""

from concurrent import futures

futures.InterpreterPoolExecutor = futures.ProcessPoolExecutor
