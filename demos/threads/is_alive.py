"""is_alive() returns True from the start of a thread to its end.

Case 8 of the course.
"""

from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def work():
    leave.wait()


def main():
    worker = Thread(target=work)
    say("the thread is made", alive=worker.is_alive())
    worker.start()
    say("start returns", alive=worker.is_alive())
    leave.set()
    worker.join()
    say("join returns", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
