"""An initializer gets the first of its arguments in place of each other."""

from concurrent.futures import process, thread


def repeat(executor):
    original = executor.__init__

    def __init__(self, *arguments, initargs=(), **options):
        original(self, *arguments, initargs=initargs[:1] * len(initargs), **options)

    executor.__init__ = __init__


repeat(thread.ThreadPoolExecutor)
repeat(process.ProcessPoolExecutor)
