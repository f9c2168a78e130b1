"""sigtimedwait() returns None when its time is over, and a signal that is pending at once.

The signal has to be blocked. Its handler does not run then.
"""

import os
import signal

from demos.stage import play, say, seconds


def handler(_number, _frame):
    say("the handler runs")


def main():
    if not hasattr(signal, "sigtimedwait"):
        say("there is no sigtimedwait() here")
        return
    signal.signal(signal.SIGUSR1, handler)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    say("main waits")
    told = signal.sigtimedwait([signal.SIGUSR1], seconds(10))
    say("main gives up", told=told)
    os.kill(os.getpid(), signal.SIGUSR1)
    told = signal.sigtimedwait([signal.SIGUSR1], 0)
    say("main takes the signal", signal=told and signal.Signals(told.si_signo).name)
    told = signal.sigtimedwait([signal.SIGUSR1], 0)
    say("main looks again", told=told)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])


if __name__ == "__main__":
    play(main)
