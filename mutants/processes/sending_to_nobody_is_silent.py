"""send() raises nothing if no process can receive any more.

The operating system has a signal for it, SIGPIPE, and an error; Python ignores the one and has to
tell of the other.
"""

from multiprocessing.connection import Connection

original = Connection.send


def send(self, thing):
    try:
        original(self, thing)
    except BrokenPipeError:
        pass


Connection.send = send
