"""What run() returns and what it raises tells which program was run, and how.

An exception that says so can be understood where it is caught.
"""

import subprocess
import sys
from subprocess import PIPE, CalledProcessError, TimeoutExpired

from demos.stage import play, say, seconds

FAILS = [sys.executable, "-c", "raise SystemExit(3)"]
WAITS = [sys.executable, "-c", "import threading; threading.Event().wait()"]


def main():
    finished = subprocess.run(FAILS, check=False)
    say("run returns", same_program=finished.args == FAILS, output=finished.stdout)
    try:
        subprocess.run(FAILS, check=True)
    except CalledProcessError as error:
        say("the program has failed", same_program=error.cmd == FAILS, status=error.returncode)
    timeout = seconds(2)
    try:
        subprocess.run(WAITS, timeout=timeout, stdout=PIPE, check=False)
    except TimeoutExpired as error:
        same = error.cmd == WAITS and error.timeout == timeout
        say("the time is up", same_program_and_time=same)
    with subprocess.Popen(FAILS, stdout=PIPE) as program:
        say("a program is started", same_program=program.args == FAILS)


if __name__ == "__main__":
    play(main)
