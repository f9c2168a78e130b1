"""run() uses no shell unless asked: characters that a shell knows are just text.

A list is a program and its arguments. A text alone is the name of a program, blanks and all.
"""

from subprocess import PIPE, run

from demos.stage import play, say


def main():
    done = run(["echo", "$HOME; echo two"], stdout=PIPE, check=True)
    say("main passes a list", output=done.stdout.decode())
    try:
        run("echo one", check=True)
    except FileNotFoundError as error:
        say("main passes a text", error=type(error).__name__)
    done = run("echo one; echo two", shell=True, stdout=PIPE, check=True)
    say("main asks for a shell", output=done.stdout.decode())
    done = run("no-such-program-anywhere", shell=True, stderr=PIPE, check=False)
    say("a shell finds no such program", status=done.returncode)


if __name__ == "__main__":
    play(main)
