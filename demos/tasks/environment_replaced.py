"""env replaces the environment of a program; what should stay has to be in it."""

import os
from subprocess import PIPE, run

from demos.stage import play, say


def main():
    os.environ["GREETING"] = "hello"
    done = run(["env"], env={"NAME": "Ada"}, stdout=PIPE, check=True)
    say("the program has an env of its own", lines=done.stdout.decode().split())
    done = run(["env"], env=dict(os.environ, NAME="Ada"), stdout=PIPE, check=True)
    lines = done.stdout.decode().splitlines()
    say("the program has a longer env", both="GREETING=hello" in lines and "NAME=Ada" in lines)


if __name__ == "__main__":
    play(main)
