"""A process can do without standard output and standard error: both may be None.

So it is in a program without a console, as under pythonw.exe on Windows.
"""

import sys
from multiprocessing import Process

from demos.stage import play, say


def work():
    sys.stdout = sys.stderr = None
    print("nobody hears this")  # noqa: T201 -- it is what this is about


def main():
    worker = Process(target=work)
    worker.start()
    worker.join()
    say("the worker has ended", exitcode=worker.exitcode)


if __name__ == "__main__":
    play(main)
