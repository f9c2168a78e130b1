"""A free-threaded Python that is started with -X gil=1 has a GIL all the same."""

import subprocess
import sys

from demos.stage import play, say


def main():
    say("here", answer=str(sys._is_gil_enabled()))  # noqa: SLF001 -- its name
    question = "import sys; print(sys._is_gil_enabled(), end='')"
    told = subprocess.check_output([sys.executable, "-X", "gil=1", "-c", question])
    say("in a Python that was told to have one", answer=told.decode())


if __name__ == "__main__":
    play(main)
