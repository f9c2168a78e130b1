"""All interpreters of a process have its pid and its working directory in common."""

import os
from contextlib import closing
from tempfile import TemporaryDirectory

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other, TemporaryDirectory() as folder:
        answers = interpreters.create_queue()
        other.prepare_main(answers=answers, folder=folder)

        other.exec("import os; answers.put(os.getpid())")
        say("the other looks at its process", pid=answers.get())
        say("main looks at its process", pid=os.getpid())

        before = os.getcwd()
        try:
            other.exec("os.chdir(folder); answers.put(os.getcwd())")
            say("the other has changed its directory", directory=answers.get())
            say("main looks at its directory", directory=os.getcwd())
        finally:
            os.chdir(before)


if __name__ == "__main__":
    play(main)
