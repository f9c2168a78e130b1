"""subprocess.run() runs another program, waits until it ends and returns its exit status."""

import subprocess
import sys

from demos.stage import play, say, seconds

PROGRAM = "import sys, time; time.sleep(float(sys.argv[1])); sys.exit(3)"


def main():
    say("main runs a program")
    finished = subprocess.run([sys.executable, "-c", PROGRAM, str(seconds(2))], check=False)
    say("the program has ended", status=finished.returncode)


if __name__ == "__main__":
    play(main)
