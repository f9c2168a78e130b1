"""An exception comes out of another process without the traceback that it had there.

So it was up to Python 3.3: https://bugs.python.org/issue13831
"""

import concurrent.futures.process
import multiprocessing.pool


def rebuild(exception, _traceback):
    return exception


concurrent.futures.process._rebuild_exc = rebuild
multiprocessing.pool.rebuild_exc = rebuild
