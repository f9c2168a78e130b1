"""A Client takes the first word of its authkey only.

A key that comes from a file or from a command line is easily cut into words.
"""

from multiprocessing import connection

original = connection.Client


def client(address, family=None, authkey=None):
    return original(address, family, authkey and bytes(authkey.split()[0]))


connection.Client = client
