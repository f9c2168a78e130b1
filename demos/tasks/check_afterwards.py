"""check_returncode() raises what check=True would have raised, when you are ready for it."""

import subprocess
import sys
from subprocess import CalledProcessError

from demos.stage import play, say


def run(program):
    return subprocess.run([sys.executable, "-I", "-S", "-c", program], check=False)


def main():
    failed = run("raise SystemExit(3)")
    say("run returns", status=failed.returncode)
    try:
        failed.check_returncode()
    except CalledProcessError as error:
        say("check_returncode raises", status=error.returncode)
    say("check_returncode returns", answer=run("").check_returncode())


if __name__ == "__main__":
    play(main)
