"""Leaving the with block of a manager ends its server, and its proxies fail from then on."""

from multiprocessing import Manager

from demos.stage import play, say


def main():
    with Manager() as manager:
        names = manager.list(["Ada"])
        say("main asks inside the with", length=len(names))
    try:
        say("main gets an answer", length=len(names))
    except (EOFError, OSError):  # the server is gone, or the connection to it is broken
        say("main gets no answer")


if __name__ == "__main__":
    play(main)
