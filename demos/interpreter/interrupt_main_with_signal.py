"""From Python 3.10 on interrupt_main() takes a signal, whose handler main then runs."""

import _thread
import signal
from threading import Thread

from demos.stage import pause, play, say

answers = []


def handler(number, _frame):
    say("the handler runs", signal=signal.Signals(number).name)
    answers.append("handled")


def work():
    try:
        _thread.interrupt_main(signal.SIGUSR1)
    except TypeError as error:
        say("worker is refused", error=type(error).__name__)
        answers.append("refused")


def main():
    signal.signal(signal.SIGUSR1, handler)
    Thread(target=work).start()
    while not answers:
        pause(1)


if __name__ == "__main__":
    play(main)
