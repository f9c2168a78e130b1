"""A free-threaded Python that is started with -X gil=1 has a GIL all the same."""

import subprocess
import sys
import sysconfig

from demos.stage import play, say

QUESTION = "import sys; print(sys._is_gil_enabled(), end='')"


def main():
    if not sysconfig.get_config_var("Py_GIL_DISABLED"):
        say("this Python was built to have a GIL")
        return
    told = subprocess.check_output([sys.executable, "-X", "gil=0", "-c", QUESTION])
    say("a Python is started with -X gil=0", answer=told.decode())
    told = subprocess.check_output([sys.executable, "-X", "gil=1", "-c", QUESTION])
    say("a Python is started with -X gil=1", answer=told.decode())


if __name__ == "__main__":
    play(main)
