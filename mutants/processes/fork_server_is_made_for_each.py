"""Each process that is started by forkserver comes from a fork server of its own.

The server is started with the first process, and whoever forgets that it runs starts another.
"""

from multiprocessing import forkserver

servers = []


def connect_to_new_process(fds):
    servers.append(forkserver.ForkServer())
    return servers[-1].connect_to_new_process(fds)


forkserver.connect_to_new_process = connect_to_new_process
