"""What a broken pool raises is a RuntimeError, but no BrokenExecutor.

Up to Python 3.6 it was so, and a pool of another library may have kept to that.
"""

import concurrent.futures.process
import concurrent.futures.thread


def unrelated(name):
    return type(name, (RuntimeError,), {"__module__": __name__})


concurrent.futures.process.BrokenProcessPool = unrelated("BrokenProcessPool")
if hasattr(concurrent.futures.thread, "BrokenThreadPool"):
    concurrent.futures.thread.BrokenThreadPool = unrelated("BrokenThreadPool")
