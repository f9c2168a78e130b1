"""run(timeout=...) kills the shell that it started, not what the shell has started.

That program is `cat`. It copies what main writes to one pipe into another, and so can answer
when its shell is gone.
"""

import os
import subprocess

from demos.stage import play, say, seconds


def main():
    question, ask = os.pipe()
    answer, reply = os.pipe()
    try:
        subprocess.run(
            "cat; true", shell=True, stdin=question, stdout=reply, timeout=seconds(2), check=False
        )
    except subprocess.TimeoutExpired as error:
        say("run gives up", error=type(error).__name__)
    os.close(reply)
    os.write(ask, b"are you there?")
    os.close(ask)
    say("main reads the answer", answer=os.read(answer, 100).decode())


if __name__ == "__main__":
    play(main)
