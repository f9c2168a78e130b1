"""terminate() of a process that has ended raises nothing, and changes nothing.

So a program need not ask first whether a process is alive, which may change in between.
"""

import sys
from multiprocessing import Process

from demos.stage import play, say


def work():
    sys.exit(3)


def main():
    process = Process(target=work)
    process.start()
    process.join()
    process.terminate()
    say("main has terminated it", exitcode=process.exitcode)
    process.join()
    say("main has joined it again", exitcode=process.exitcode, alive=process.is_alive())


if __name__ == "__main__":
    play(main)
