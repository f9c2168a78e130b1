"""A program gets the default of each signal, also of those that its starter ignores.

So `nohup` would be of no use for what a program starts. Whoever restores SIGPIPE, which Python
ignores, may restore all of them.
"""

import signal
import subprocess

original = subprocess.Popen.__init__
SIGNALS = [signal.SIGHUP, signal.SIGTERM, signal.SIGUSR1]


def restore():
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)


def __init__(self, *arguments, **options):
    options.setdefault("preexec_fn", restore)
    original(self, *arguments, **options)


subprocess.Popen.__init__ = __init__
