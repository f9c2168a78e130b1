"""Each process that is started by forkserver comes from a fork server of its own.

The server is started with the first process, and whoever does not know that it runs starts
another. A process that comes from a fork server does not know (gh-86354).
"""

from multiprocessing import forkserver

servers = []


def connect_to_new_process(fds):
    servers.append(forkserver.ForkServer())
    return servers[-1].connect_to_new_process(fds)


forkserver.connect_to_new_process = connect_to_new_process
