"""parent_process() returns the first process, even if another has called start().

What a process inherits from its own parent, it hands on to its children unless somebody
replaces it.
"""

import multiprocessing
import os

original = multiprocessing.parent_process
os.environ.setdefault("FIRST_PROCESS", str(os.getpid()))


class First:
    pid = int(os.environ["FIRST_PROCESS"])


def parent_process():
    return None if original() is None else First


multiprocessing.parent_process = parent_process
