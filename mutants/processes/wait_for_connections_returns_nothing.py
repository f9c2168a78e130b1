"""connection.wait() returns an empty list at once.

It looks once, as with a timeout of 0.
"""

from multiprocessing import connection

connection.wait = lambda object_list, timeout=None: []
