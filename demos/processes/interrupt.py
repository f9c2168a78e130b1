"""interrupt() raises KeyboardInterrupt in a process, so its finally clauses run.

It sends the signal SIGINT, as Ctrl-C does. It came with Python 3.14.
"""

from multiprocessing import Pipe, Process
from signal import SIGINT, default_int_handler, signal

from demos.stage import play, say


def work(connection):
    signal(SIGINT, default_int_handler)  # a program in the background would ignore Ctrl-C
    try:
        say("worker works")
        connection.send("at work")
        connection.recv()
        say("worker goes on")
    finally:
        say("worker tidies up")


def main():
    ours, theirs = Pipe()
    worker = Process(target=work, args=(theirs,))
    if not hasattr(worker, "interrupt"):
        say("this Python has no Process.interrupt")
        return
    worker.start()
    ours.recv()
    worker.interrupt()
    ours.send("go on")
    worker.join()
    say("worker has ended", exitcode=worker.exitcode)


if __name__ == "__main__":
    play(main)
