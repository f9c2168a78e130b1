"""sys.exit() in a thread ends that thread alone, and prints nothing."""

import sys
from threading import Thread

from demos.stage import play, say


def work():
    say("worker exits")
    sys.exit(3)


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main goes on")


if __name__ == "__main__":
    play(main)
