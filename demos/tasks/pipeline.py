"""Two programs work side by side, one reading from the pipe that the other writes to.

More goes through the pipe than it can hold, so neither could do its work alone.
"""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

WRITER = "print('x' * 1000000)"
READER = "import sys; print(len(sys.stdin.read().strip()))"


def main():
    writer = Popen([sys.executable, "-c", WRITER], stdout=PIPE)
    reader = Popen(
        [sys.executable, "-c", READER],
        stdin=writer.stdout,
        stdout=PIPE,
        universal_newlines=True,
    )
    writer.stdout.close()  # it is the reader's now
    output, _ = reader.communicate()
    writer.wait()
    say(
        "both have ended",
        counted=int(output),
        statuses=[writer.returncode, reader.returncode],
    )


if __name__ == "__main__":
    play(main)
