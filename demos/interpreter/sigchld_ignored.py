"""A program that ignores SIGCHLD is not told how its children end.

The system forgets them at once, so their exit statuses are lost.
"""

import signal
import subprocess
import sys
from multiprocessing import get_context

from demos.stage import play, say


def fail():
    sys.exit(3)


def run_a_program():
    return subprocess.run([sys.executable, "-c", "import sys; sys.exit(3)"], check=False).returncode


def run_a_process():
    process = get_context("fork").Process(target=fail)
    process.start()
    process.join()
    return process.exitcode


def main(kind):
    run = {"program": run_a_program, "process": run_a_process}[kind]
    say("SIGCHLD has its default", status=run())
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    say("SIGCHLD is ignored", status=run())
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    say("SIGCHLD has its default again", status=run())


if __name__ == "__main__":
    play(main, choices=["program", "process"])
