"""threading.Lock is a function, as up to Python 3.12."""

import threading

original = threading.Lock


def Lock():
    return original()


threading.Lock = Lock
