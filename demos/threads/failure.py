"""A thread that fails ends itself, and nobody else.

Its traceback goes to standard error. Whoever joins it learns nothing of the failure, and
the exit status of the process does not tell of it either.
"""

from threading import Thread

from demos.stage import play, say


def work():
    say("worker fails")
    raise ValueError("out of luck")


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("join returns", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
