"""os._exit() in one interpreter ends the process, and all interpreters with it."""

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
        say("main calls the other")
        other.exec("import os; os._exit(3)")
        say("main goes on")


if __name__ == "__main__":
    play(main)
