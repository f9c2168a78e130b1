"""join(timeout) stops waiting after the timeout; the thread runs on.

It returns None either way; is_alive() tells whether the thread has ended.
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
    returned = worker.join(timeout=seconds(2))
    say("join gives up", returned=returned, alive=worker.is_alive())
    leave.set()
    returned = worker.join(timeout=None)
    say("join returns", returned=returned, alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
