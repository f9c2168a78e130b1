"""Several threads may join the same process, and none goes on before it has ended."""

from multiprocessing import Event, Process
from threading import Thread

from demos.stage import pause, play, say


def work(leave):
    leave.wait()
    say("worker ends")
    raise SystemExit(3)


def wait_for(worker):
    worker.join()
    say("a joiner goes on", exitcode=worker.exitcode)


def main():
    leave = Event()
    worker = Process(target=work, args=(leave,))
    worker.start()
    joiners = [Thread(target=wait_for, args=(worker,)) for _ in range(8)]
    for joiner in joiners:
        joiner.start()
    pause(4)
    leave.set()
    for joiner in joiners:
        joiner.join()
    say("all have gone on", exitcode=worker.exitcode)


if __name__ == "__main__":
    play(main)
