"""threading.Lock is a class from Python 3.13 on, so isinstance() can be asked for it."""

import threading

from demos.stage import play, say


def main():
    lock = threading.Lock()
    try:
        say("main asks", answer=isinstance(lock, threading.Lock))
    except TypeError as error:
        say("main cannot ask", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
