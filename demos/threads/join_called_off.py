"""After a handler's exception has ended join(), a second join() waits for the thread.

On some Pythons the first join() has taken the thread for ended. Main notices a signal too
late if it comes at the moment when main begins to wait. So the worker sends it until main
has noticed it. Main counts it once.
"""

import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

main_can_be_called_off = Event()
noticed = []


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    if not noticed:
        noticed.append(True)
        raise CalledOffError


def work():
    main_can_be_called_off.wait()
    pause(2)
    for times in range(8):
        if noticed:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(2**times)  # one that comes just before main waits ends no wait
    pause(4)
    say("worker ends")


def main():
    signal.signal(signal.SIGUSR1, handler)
    worker = Thread(target=work)
    worker.start()
    try:
        main_can_be_called_off.set()
        worker.join()
    except CalledOffError:
        say("main is called off", alive=worker.is_alive())
    worker.join()
    say("the second join returns", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
