"""An interpreter that is not the main one may not fork, nor say what a signal does.

It can start other programs, but without a preexec_fn.
"""

from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

PROGRAM = """
import os, signal, subprocess, sys

def error_of(function, *arguments, **options):
    try:
        function(*arguments, **options)
    except Exception as error:
        return type(error).__name__

program = [sys.executable, "-c", ""]
answers.put(error_of(os.fork))
answers.put(error_of(signal.signal, signal.SIGTERM, signal.SIG_DFL))
answers.put(error_of(subprocess.run, program, preexec_fn=os.getpid))
answers.put(error_of(subprocess.run, program))
"""


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        answers = interpreters.create_queue()
        other.prepare_main(answers=answers)
        other.exec(PROGRAM)
        say("the other wants to fork", error=answers.get())
        say("the other sets a handler", error=answers.get())
        say("the other passes a preexec_fn", error=answers.get())
        say("the other runs a program", error=answers.get())


if __name__ == "__main__":
    play(main)
