"""A process that keeps one of its processors may use one, and so may its children.

os.process_cpu_count(), from Python 3.13 on, counts the processors that the process may use. It is
asked in a Python of its own, which PYTHON_CPU_COUNT cannot tell otherwise.
"""

import os
import sys
from subprocess import PIPE, run

from demos.stage import play, say

PROGRAM = """
import os
print(len(os.sched_getaffinity(0)), getattr(os, "process_cpu_count", int)())
"""


def main():
    if not hasattr(os, "sched_setaffinity"):
        say("this Python cannot choose its processors")
        return
    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    command = [sys.executable, "-X", "cpu_count=default", "-c", PROGRAM]
    done = run(command, stdout=PIPE, check=True)
    affinity, count = map(int, done.stdout.split())
    say("a child counts", affinity=affinity, count=count)


if __name__ == "__main__":
    play(main)
