"""communicate(timeout=...) gives up, and kills nobody; called again, it loses no output.

The program has printed its first line before main begins to wait, and prints the second
one when main lets it. The error has what was read so far, as bytes.
"""

import os
import sys
from subprocess import PIPE, Popen, TimeoutExpired

from demos.stage import play, say, seconds

PROGRAM = """
import os, sys
gate, news = map(int, sys.argv[1:])
print("bread", flush=True)
os.write(news, b".")
os.read(gate, 1)
print("wine")
"""


def main():
    gate, open_gate = os.pipe()
    news, send_news = os.pipe()
    command = [sys.executable, "-c", PROGRAM, str(gate), str(send_news)]
    options = {"stdout": PIPE, "universal_newlines": True, "pass_fds": [gate, send_news]}
    with Popen(command, **options) as program:
        os.read(news, 1)
        say("main begins to wait")
        try:
            program.communicate(timeout=seconds(2))
        except TimeoutExpired as error:
            say("main gives up", status=program.poll(), partial=repr(error.output))
        os.write(open_gate, b".")
        output, _ = program.communicate()
        say("main has read all", output=output, status=program.returncode)


if __name__ == "__main__":
    play(main)
