"""Runs one module as a program, as `python -m` does, from wherever the process stands.

    PYTHON launch.py ROOT MODULE
    PYTHON launch.py ROOT REQUESTS ANSWERS [IMPORT ...]

`-m` itself would look for the module in the current folder, which is the run's own
and empty, and PYTHONPATH belongs to whoever chose the subject.

The second form keeps the process warm: it forks for each run that is asked for through
the descriptor REQUESTS, and warm.py tells how. Each child comes back here and goes on like the
first form.
"""

import os
import sys


def _be_the_one_who_answered():
    """End if this is not the Python that said who it is: a wrapper may pick another each time."""
    asked = os.environ.get("HAPPENS_BEFORE_SUBJECT")
    here = "{}.{}.{} {}".format(*(*sys.version_info[:3], sys.implementation.name))
    if asked not in {None, here}:
        sys.exit("the subject was Python " + asked + " when it was asked, and is " + here + " now")


def main():
    root, module = sys.argv[1:3]
    here = sys.path[0]
    if here.endswith("inside"):  # not there when Python was told to keep the path safe
        del sys.path[0]
    sys.path.insert(0, root)

    import runpy  # noqa: PLC0415 -- not before this file's own folder has left the path

    if len(sys.argv) > 3:  # noqa: PLR2004 -- the second form
        warm = {}  # no module: a run would find it among its own
        with open(__file__[: -len("launch.py")] + "warm.py", encoding="utf-8") as file:
            exec(compile(file.read(), file.name, "exec"), warm)  # noqa: S102 -- it lies beside this
        module = warm["serve"](int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
        warm.clear()  # what refers to itself would be garbage in the run
    _be_the_one_who_answered()
    os.environ.pop("PYTHONINSPECT", None)  # as a wrapper may have set it
    sys.argv[1:] = []
    for name in ("main", "os", "sys", "_be_the_one_who_answered"):
        del globals()[name]  # the module's globals begin empty
    runpy._run_module_as_main(module)  # noqa: SLF001 -- it is what `-m` itself calls


main()
