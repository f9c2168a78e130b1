"""Starting a program that does not exist raises FileNotFoundError, whatever check is."""

import subprocess

from demos.stage import play, say


def main():
    for check in (False, True):
        try:
            subprocess.run(["./there-is-no-such-program"], check=check)
        except (OSError, subprocess.CalledProcessError) as error:
            say("the start fails", error=type(error).__name__)
    say("main goes on")


if __name__ == "__main__":
    play(main)
