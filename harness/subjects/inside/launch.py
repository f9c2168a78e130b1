"""Runs one module as a program, as `python -m` does, from wherever the process stands.

    PYTHON launch.py ROOT MODULE

`-m` itself would look for the module in the current folder, which is the run's own
and empty, and PYTHONPATH belongs to whoever chose the subject.
"""

import sys


def main():
    root, module = sys.argv[1:]
    here = sys.path[0]
    if here.endswith("inside"):  # not there when Python was told to keep the path safe
        del sys.path[0]
    sys.path.insert(0, root)
    sys.argv[1:] = []

    import runpy  # noqa: PLC0415 -- not before this file's own folder has left the path

    runpy._run_module_as_main(module)  # noqa: SLF001 -- it is what `-m` itself calls


main()
