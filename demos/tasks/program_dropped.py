"""Whoever forgets a Popen whose program still runs is warned, and the program goes on.

It waits at a pipe, of which main has the other end.
"""

import gc
import os
import sys
import warnings
from subprocess import Popen

from demos.stage import play, say

PROGRAM = "import os; os.read(0, 1); os.write(1, b'it has gone on')"


def start(gate, answer):
    Popen([sys.executable, "-c", PROGRAM], stdin=gate, stdout=answer)


def main():
    gate, open_gate = os.pipe()
    answer, reply = os.pipe()
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        start(gate, reply)
        gc.collect()
    kinds = [warning.category.__name__ for warning in heard]
    say("main has forgotten it", warned="ResourceWarning" in kinds)
    os.write(open_gate, b".")
    os.close(reply)
    say("the program answers", answer=os.read(answer, 100).decode())


if __name__ == "__main__":
    play(main)
