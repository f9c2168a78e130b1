"""join(timeout) stops waiting; the thread goes on.

It returns None either way, so is_alive() has to tell whether the thread has ended.
"""

from threading import Event, Thread

from demos.stage import play, say, seconds

leave = Event()


def work():
    leave.wait()
    say("worker ends")


def main():
    worker = Thread(target=work)
    worker.start()
    say("join begins")
    answer = worker.join(timeout=seconds(2))
    say("join gives up", answer=answer, alive=worker.is_alive())
    leave.set()
    answer = worker.join(timeout=None)
    say("join returns", answer=answer, alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
