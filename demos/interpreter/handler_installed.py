"""Only the main thread may install a signal handler."""

import signal
from threading import Thread

from demos.stage import play, say


def handler(_number, _frame):
    pass


def install(who):
    try:
        signal.signal(signal.SIGINT, handler)
    except ValueError as error:
        say(f"{who} is refused", error=type(error).__name__)
    else:
        say(f"{who} installs a handler")


def main():
    worker = Thread(target=install, args=("worker",))
    worker.start()
    worker.join()
    say("main looks", is_installed=signal.getsignal(signal.SIGINT) is handler)
    install("main")
    say("main looks again", is_installed=signal.getsignal(signal.SIGINT) is handler)


if __name__ == "__main__":
    play(main)
