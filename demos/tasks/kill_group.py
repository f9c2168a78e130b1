"""A program with a session of its own can be killed together with all that it has started.

The program is a shell that has started `cat`. Both have the other end of the pipe, so main
reads to its end only if both are gone.
"""

import os
import signal
from subprocess import PIPE, Popen

from demos.stage import play, say


def main():
    with Popen("cat; true", shell=True, stdin=PIPE, stdout=PIPE, start_new_session=True) as program:
        program.stdin.write(b"are you there?\n")
        program.stdin.flush()
        say("main reads the answer", answer=program.stdout.readline().decode())
        os.killpg(program.pid, signal.SIGKILL)
        say("main has read to the end", rest=program.stdout.read().decode())
    say("main has left the block", status=program.returncode)


if __name__ == "__main__":
    play(main)
