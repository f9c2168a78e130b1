"""An InterpreterPoolExecutor runs its tasks in threads of one interpreter.

That an interpreter has to be made for each worker shows in few programs.
"""

from concurrent import futures

futures.InterpreterPoolExecutor = futures.ThreadPoolExecutor
