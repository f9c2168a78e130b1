"""setDaemon() after start() raises RuntimeError, and the thread stays what it was."""

import warnings
from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def main():
    worker = Thread(target=leave.wait)
    worker.start()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            worker.setDaemon(True)
        except RuntimeError as error:
            say("setDaemon() raises", error=type(error).__name__, daemon=worker.daemon)
    leave.set()


if __name__ == "__main__":
    play(main)
