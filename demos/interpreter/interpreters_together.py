"""Interpreters are in one process: one pid, one working directory, one thread that calls."""

import os
import tempfile
from concurrent import interpreters
from threading import get_ident

from demos.stage import play, say


def main():
    other = interpreters.create()
    answers = interpreters.create_queue()
    other.prepare_main(answers=answers)

    other.exec("import os; answers.put(os.getpid())")
    say("the other tells its process", same=answers.get() == os.getpid())

    other.exec("import threading; answers.put(threading.get_ident())")
    say("the other tells its thread", same=answers.get() == get_ident())

    with tempfile.TemporaryDirectory() as folder:
        before = os.getcwd()
        other.prepare_main(folder=folder)
        other.exec("os.chdir(folder)")
        say("the other has gone elsewhere", main_went_along=os.path.samefile(folder, os.getcwd()))
        os.chdir(before)

    other.exec("os.environ['GREETING'] = 'hello'")
    say("the other has set a variable", main_sees_it="GREETING" in os.environ)


if __name__ == "__main__":
    play(main)
