"""A manager serves one client after the other: who waits in it keeps out who could end the wait."""

from multiprocessing import managers
from threading import Lock

original = managers.Server.serve_client
one = Lock()


def serve_client(self, conn):
    with one:
        original(self, conn)


managers.Server.serve_client = serve_client
