"""How a Python was built does not change when it is started with a GIL.

The option -X gil and the variable PYTHON_GIL do the same. A Python that was built with a GIL
cannot do without, and does not start.
"""

import os
import sys
from subprocess import PIPE, run

from demos.stage import play, say

QUESTION = """
import sys, sysconfig
print(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), sys._is_gil_enabled(), sys.flags.gil)
"""


def ask(*options, **variables):
    environment = dict(os.environ, **variables)
    command = [sys.executable, *options, "-c", QUESTION]
    return run(command, env=environment, stdout=PIPE, stderr=PIPE, check=False)


def main():
    if not hasattr(sys, "_is_gil_enabled"):
        say("this Python has no such option")
        return
    for number in "0", "1":
        by_option, by_variable = ask("-X", "gil=" + number), ask(PYTHON_GIL=number)
        say(
            f"a Python is started with gil={number}",
            started=by_option.returncode == 0,
            answer=by_option.stdout.decode().strip(),
            same=by_option.stdout == by_variable.stdout,
        )


if __name__ == "__main__":
    play(main)
