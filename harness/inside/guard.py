"""Ends what a harness that was killed has left running.

The harness holds the other end of this process's standard input. It writes
`watch GROUP FOLDER` before a run and `done GROUP` after it. When the input ends, so
has the harness, and whatever is still watched is ended and removed.
"""

import os
import shutil
import signal
import sys


def main():
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    watched = {}
    for line in sys.stdin:
        order, group, *folder = line.rstrip("\n").split(" ", 2)
        if order == "watch":
            watched[int(group)] = folder[0]
        else:
            watched.pop(int(group), None)
    for group, folder in watched.items():
        try:
            os.killpg(group, signal.SIGKILL)
        except OSError:
            pass
        shutil.rmtree(folder, ignore_errors=True)


main()
