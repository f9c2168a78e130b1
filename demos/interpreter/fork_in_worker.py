"""The thread that forks is the main thread of the child, whatever it is in the parent."""

import os
import signal
import threading
from threading import Thread

from demos.stage import play, say


def who_am_i():
    return threading.current_thread() is threading.main_thread()


def may_set_signals():
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    except ValueError:
        return False
    return True


def work():
    say("worker forks", is_main=who_am_i(), may_set_signals=may_set_signals())
    child = os.fork()
    if child == 0:
        say("child looks", is_main=who_am_i(), may_set_signals=may_set_signals())
        os._exit(0)
    os.waitpid(child, 0)
    say("worker looks again", is_main=who_am_i())


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()


if __name__ == "__main__":
    play(main)
