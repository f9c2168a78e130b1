"""A program without the guard fails in its child, and no error says why.

The check would otherwise be made by the operating system, when it has no room for more processes.
"""

from multiprocessing import spawn

original = spawn._check_not_importing_main


def _check_not_importing_main():
    try:
        original()
    except RuntimeError:
        raise RuntimeError("cannot start a process") from None


spawn._check_not_importing_main = _check_not_importing_main
