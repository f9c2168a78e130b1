"""Programs that run side by side each have their own pipes and status.

Each ends when its standard input is closed. Main waits for the last to end first, and before
that all have ended and another program has been started.
"""

import subprocess
import sys
from subprocess import PIPE, Popen
from threading import Barrier, Thread

from demos.stage import play, say

PROGRAM = "import sys; sys.stdin.read(); sys.exit({})"
STATUSES = [1, 2, 3]


def start(programs, status, all_are_here=None):
    if all_are_here is not None:
        all_are_here.wait()
    programs[status] = Popen(
        [sys.executable, "-c", PROGRAM.format(status)], stdin=PIPE, stdout=PIPE
    )


def main(way):
    programs = {}
    if way == "from several threads":
        all_are_here = Barrier(len(STATUSES))
        starters = [Thread(target=start, args=(programs, one, all_are_here)) for one in STATUSES]
        for starter in starters:
            starter.start()
        for starter in starters:
            starter.join()
    else:
        for status in STATUSES:
            start(programs, status)
    for status in STATUSES:
        programs[status].stdin.close()
        programs[status].stdout.read()
        say("a program has ended", number=status)
    subprocess.run([sys.executable, "-c", ""], check=True)
    for status in reversed(STATUSES):
        programs[status].wait()
    say("main has waited for all", statuses=[programs[one].returncode for one in STATUSES])
    for program in programs.values():
        program.stdout.close()


if __name__ == "__main__":
    play(main, choices=["one after the other", "from several threads"])
