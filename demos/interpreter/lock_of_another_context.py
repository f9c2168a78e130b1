"""A Lock of the fork context is not for a process that is started by spawn.

From Python 3.11.5 on start() raises RuntimeError. Before, the child got a Lock that points nowhere.
"""

from multiprocessing import get_context

from demos.stage import play, say


def work(lock):
    say("child begins", has=type(lock).__name__)


def main():
    lock = get_context("fork").Lock()
    process = get_context("spawn").Process(target=work, args=(lock,))
    try:
        process.start()
    except RuntimeError as error:
        say("start is refused", error=type(error).__name__)
    else:
        process.join()
        say("child has ended")


if __name__ == "__main__":
    play(main)
