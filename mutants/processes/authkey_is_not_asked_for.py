"""A Listener and a Client with an authkey do not compare them."""

from multiprocessing import connection


def nothing(*_):
    pass


connection.deliver_challenge = connection.answer_challenge = nothing
