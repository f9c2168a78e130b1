"""pthread_sigmask() records which signals to block, and blocks none.

A process has masks by the dozen: one for each thread, one while a handler runs. It is easily the
wrong one that is set.
"""

import signal

original = signal.pthread_sigmask

signal.pthread_sigmask = lambda how, mask: original(signal.SIG_BLOCK, [])
