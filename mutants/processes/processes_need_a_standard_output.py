"""A process fails at its end if it has no standard output that could be flushed.

In a program without a console it has none (https://bugs.python.org/issue31804).
"""

import sys
from multiprocessing import util


def _flush_std_streams():
    sys.stdout.flush()
    sys.stderr.flush()


util._flush_std_streams = _flush_std_streams
