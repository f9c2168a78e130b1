"""run(timeout=...) kills a program that takes longer, and raises TimeoutExpired.

The program would wait forever. It alone has the other end of a pipe, so main reads to the
end of the pipe only once the program is gone.
"""

import os
import subprocess
import sys

from demos.stage import play, say, seconds

PROGRAM = "import threading; threading.Event().wait()"


def main():
    reading_end, writing_end = os.pipe()
    say("main runs a program")
    try:
        subprocess.run(
            [sys.executable, "-c", PROGRAM], stdout=writing_end, timeout=seconds(2), check=False
        )
    except subprocess.TimeoutExpired as error:
        say("run gives up", error=type(error).__name__)
    os.close(writing_end)
    os.read(reading_end, 1)
    say("the program is gone")


if __name__ == "__main__":
    play(main)
