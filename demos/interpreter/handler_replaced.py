"""signal() returns the handler that was installed before, so that it can be put back."""

import signal

from demos.stage import play, say


def first(_number, _frame):
    pass


def second(_number, _frame):
    pass


def main():
    signal.signal(signal.SIGINT, first)
    before = signal.signal(signal.SIGINT, second)
    say("main replaces the first handler", before=before.__name__)
    before = signal.signal(signal.SIGINT, before)
    say("main puts it back", before=before.__name__)


if __name__ == "__main__":
    play(main)
