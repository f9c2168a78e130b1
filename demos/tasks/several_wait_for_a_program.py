"""Several threads may wait for the same program, and each gets its exit status.

The program ends when its standard input does, and that is after all of them have begun to wait.
"""

import os
import sys
from subprocess import PIPE, Popen
from threading import Barrier, Thread

from demos.stage import pause, play, say

PROGRAM = "import sys; sys.stdin.read(); print('bread'); sys.exit(3)"
HOUR = 3600  # seconds

WAYS = {
    "wait": lambda program: program.wait(),
    "wait with a timeout": lambda program: program.wait(timeout=HOUR),
    "communicate": lambda program: program.communicate() and program.returncode,
}


def call(way, program, all_are_here):
    all_are_here.wait()
    status = WAYS[way](program)
    say("a caller goes on", status=status)


def main(way):
    reading_end, writing_end = os.pipe()
    with Popen([sys.executable, "-c", PROGRAM], stdin=reading_end, stdout=PIPE) as program:
        os.close(reading_end)
        all_are_here = Barrier(4)
        ways = [way, "wait", "wait"] if way == "communicate" else [way] * 3
        callers = [Thread(target=call, args=(each, program, all_are_here)) for each in ways]
        for caller in callers:
            caller.start()
        all_are_here.wait()
        pause(4)
        say("the program may end")
        os.close(writing_end)
        for caller in callers:
            caller.join()
        say("all have gone on", status=program.wait())


if __name__ == "__main__":
    play(main, choices=list(WAYS))
