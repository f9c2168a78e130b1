"""join() waits until a process has ended, or until its timeout has passed.

It returns None either way. is_alive() and exitcode tell whether the process has ended.
"""

from multiprocessing import Event, Process

from demos.stage import play, say, seconds


def work(leave):
    leave.wait()
    say("worker ends")


def main():
    leave = Event()
    worker = Process(target=work, args=(leave,))
    say("main has made a Process", alive=worker.is_alive(), exitcode=worker.exitcode)
    worker.start()
    say("join begins")
    answer = worker.join(timeout=seconds(2))
    say("join gives up", answer=answer, alive=worker.is_alive(), exitcode=worker.exitcode)
    leave.set()
    answer = worker.join()
    say("join returns", answer=answer, alive=worker.is_alive(), exitcode=worker.exitcode)
    worker.join()
    say("a second join returns")


if __name__ == "__main__":
    play(main)
