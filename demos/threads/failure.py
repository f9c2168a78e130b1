"""An exception that a thread does not catch ends that thread, and no other.

The traceback goes to standard error. join() does not raise the exception, and the exit
status of the process is 0.
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
