"""Two programs run alongside each other, joined by a pipe.

More goes through the pipe than it can hold, so neither could do its work alone.
"""

import sys
from subprocess import PIPE, Popen

from demos.stage import play, say

WRITER = [sys.executable, "-c", "print('x' * 1000000)"]
READER = [sys.executable, "-c", "import sys; print(len(sys.stdin.read().strip()))"]


def main():
    with Popen(WRITER, stdout=PIPE) as writer, Popen(
        READER, stdin=writer.stdout, stdout=PIPE
    ) as reader:
        writer.stdout.close()  # only the reader needs it now
        output, _ = reader.communicate()
    statuses = [writer.returncode, reader.returncode]
    say("both have ended", counted=int(output), statuses=statuses)


if __name__ == "__main__":
    play(main)
