"""After a timeout communicate() may be called again, and nothing that was printed is lost."""

import select
import sys
from subprocess import PIPE, Popen, TimeoutExpired

from demos.stage import play, say, seconds

PROGRAM = """
import sys
print("half", flush=True)
sys.stdin.readline()
print("a loaf")
"""


def main():
    helper = "import sys; sys.stdin.read(); print('go on')"
    with Popen([sys.executable, "-c", helper], stdin=PIPE, stdout=PIPE) as other, Popen(
        [sys.executable, "-c", PROGRAM], stdin=other.stdout, stdout=PIPE, universal_newlines=True
    ) as program:
        other.stdout.close()
        select.select([program.stdout], [], [])
        say("main asks")
        try:
            program.communicate(timeout=seconds(5))
        except TimeoutExpired as error:
            say("main gives up", error=type(error).__name__)
        other.stdin.close()
        output, _ = program.communicate()
        say("main asks again", output=output, status=program.returncode)


if __name__ == "__main__":
    play(main)
