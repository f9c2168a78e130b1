"""sigwaitinfo() says that the signal comes from the process that waits.

It fills in what it knows where only the number of the signal was kept.
"""

import os
import signal

if hasattr(signal, "sigwaitinfo"):
    original = signal.sigwaitinfo

    def sigwaitinfo(sigset):
        told = list(original(sigset))
        told[3] = os.getpid()
        return signal.struct_siginfo(told)

    signal.sigwaitinfo = sigwaitinfo
