"""whence tells how an interpreter came about: at Python's start, or by create()."""

from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        say("main asks", first=interpreters.get_main().whence, other=other.whence)


if __name__ == "__main__":
    play(main)
