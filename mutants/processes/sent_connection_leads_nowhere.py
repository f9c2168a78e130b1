"""A connection that is sent through a connection arrives as one that leads to nobody."""

from multiprocessing import connection

nobody = []


def rebuild_connection(df, readable, writable):
    df.detach()
    here, there = connection.Pipe()
    nobody.append(there)
    return here


connection.rebuild_connection = rebuild_connection
