"""sigwaitinfo() takes a signal, and tells which process has sent it.

A child sends the signal that its parent waits for.
"""

import os
import signal

from demos.stage import play, say


def main():
    if not hasattr(signal, "sigwaitinfo"):
        say("there is no sigwaitinfo() here")
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        os.kill(parent, signal.SIGUSR1)
        os._exit(0)
    told = signal.sigwaitinfo([signal.SIGUSR1])
    name = signal.Signals(told.si_signo).name
    say("main takes the signal", signal=name, from_child=told.si_pid == child)
    os.waitpid(child, 0)


if __name__ == "__main__":
    play(main)
