"""call(), check_call(), check_output(), getoutput(): what there was before run().

What a program prints is bytes, unless text is asked for.
"""

import subprocess
from subprocess import DEVNULL, STDOUT, CalledProcessError

from demos.stage import play, say


def main():
    say("call returns", status=subprocess.call("echo bread; exit 3", shell=True, stdout=DEVNULL))
    try:
        subprocess.check_call("exit 3", shell=True)
    except CalledProcessError as error:
        say("check_call raises", status=error.returncode)
    output = subprocess.check_output(["echo", "bread"])
    say("check_output returns", kind=type(output).__name__)
    output = subprocess.check_output(["echo", "bread"], universal_newlines=True)
    say("check_output returns text", output=output)
    both = subprocess.check_output("echo bread; echo wine >&2", shell=True, stderr=STDOUT)
    say("check_output returns both", lines=len(both.splitlines()))
    status, output = subprocess.getstatusoutput("echo bread; exit 3")  # noqa: S605 -- shown
    say("getstatusoutput returns", status=status, output=output)
    say("getoutput returns", output=subprocess.getoutput("echo bread"))  # noqa: S605 -- shown


if __name__ == "__main__":
    play(main)
