"""An exception that ends run() ends its program too, whatever exception it is.

Here a signal handler raises it. The program would wait for ever.
"""

import os
import signal
import subprocess
import sys
import threading

from demos.stage import pause, play, say

WAITS = "import os, sys; os.write(1, b'.'); sys.stdin.read()"


noticed = []


class CalledOffError(Exception):
    """What the handler raises."""


def handler(_number, _frame):
    if not noticed:
        noticed.append(True)
        raise CalledOffError


def send(tells, called_off):
    os.read(tells, 1)
    while not called_off.wait(0.05):
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)


def main():
    signal.signal(signal.SIGUSR1, handler)
    tells, told = os.pipe()
    stays_open, _ = os.pipe()
    called_off = threading.Event()
    worker = threading.Thread(target=send, args=(tells, called_off))
    worker.start()
    try:
        subprocess.run([sys.executable, "-c", WAITS], stdin=stays_open, stdout=told, check=False)
    except CalledOffError:
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        called_off.set()
        say("run is called off")
    worker.join()
    os.close(told)
    pause(1)
    say("main looks for the program", left=len(os.read(tells, 1)))


if __name__ == "__main__":
    play(main)
