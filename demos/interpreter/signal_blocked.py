"""A signal that is blocked waits until it is unblocked."""

import os
import signal

from demos.stage import pause, play, say

handled = []


def handler(_number, _frame):
    say("the handler runs")
    handled.append(True)


def main():
    signal.signal(signal.SIGUSR1, handler)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    os.kill(os.getpid(), signal.SIGUSR1)
    pause(1)
    say("main looks", is_pending=signal.SIGUSR1 in signal.sigpending())
    say("main unblocks the signal")
    before = signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
    while not handled:
        pause(1)
    after = signal.pthread_sigmask(signal.SIG_BLOCK, [])  # blocks nothing more, and only asks
    say("main has asked", was_blocked=signal.SIGUSR1 in before, is_blocked=signal.SIGUSR1 in after)
    say("main looks again", is_pending=signal.SIGUSR1 in signal.sigpending())


if __name__ == "__main__":
    play(main)
