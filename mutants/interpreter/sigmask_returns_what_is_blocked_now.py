"""pthread_sigmask() returns the signals that are blocked after the call, and not those before.

A program that puts the mask back with what it returned puts nothing back.
"""

import signal

original = signal.pthread_sigmask


def pthread_sigmask(how, mask):
    original(how, mask)
    return original(signal.SIG_BLOCK, [])


signal.pthread_sigmask = pthread_sigmask
