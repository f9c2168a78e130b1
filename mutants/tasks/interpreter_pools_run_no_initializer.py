"""A pool of interpreters runs no initializer."""

from concurrent import futures

if hasattr(futures, "InterpreterPoolExecutor"):
    original = futures.InterpreterPoolExecutor.__init__

    def init(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        original(self, max_workers, thread_name_prefix)

    futures.InterpreterPoolExecutor.__init__ = init
