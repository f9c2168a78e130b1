"""An exit status is 0, what the program says, or minus the signal that ended it."""

import signal
import subprocess
import sys

from demos.stage import play, say

KILL_MYSELF = f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})"


def status_of(program):
    return subprocess.run([sys.executable, "-c", program], check=False).returncode


def main():
    say("a program has run to its end", status=status_of("pass"))
    say("a program has said that it failed", status=status_of("import sys; sys.exit(3)"))
    say("a program was killed", status=status_of(KILL_MYSELF))


if __name__ == "__main__":
    play(main)
