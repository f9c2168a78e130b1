"""A program can be talked to line by line while it runs.

Each side writes a line, flushes it, and waits for the other's. Text mode with bufsize=1 flushes
at the end of a line.
"""

import subprocess
import sys

from demos.stage import play, say

ECHO = """
import sys
for line in iter(sys.stdin.readline, ""):
    sys.stdout.write(line.upper())
    sys.stdout.flush()
"""


def main():
    with subprocess.Popen(
        [sys.executable, "-c", ECHO],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        universal_newlines=True,
        bufsize=1,
    ) as program:
        for word in ("one", "two"):
            program.stdin.write(word + "\n")
            say("main hears an answer", answer=program.stdout.readline().strip())
        say("main hangs up", status=program.poll())
        program.stdin.close()
        say("main hears no more", rest=program.stdout.read())
    say("the program has ended", status=program.returncode)


if __name__ == "__main__":
    play(main)
