"""signal() gives back the handler that was there before, so that it can be put back."""

import signal

from demos.stage import play, say


def first(_number, _frame):
    pass


def second(_number, _frame):
    pass


def main():
    signal.signal(signal.SIGINT, first)
    before = signal.signal(signal.SIGINT, second)
    say("main replaces the first handler", was_the_first=before is first)
    before = signal.signal(signal.SIGINT, before)
    say("main puts it back", was_the_second=before is second)


if __name__ == "__main__":
    play(main)
