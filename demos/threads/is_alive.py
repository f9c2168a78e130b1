"""is_alive() is true from the start of a thread to its end.

Case 8 of the course.
"""

from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def work():
    leave.wait()


def main():
    worker = Thread(target=work)
    say("before the start", alive=worker.is_alive())
    worker.start()
    say("while it runs", alive=worker.is_alive())
    leave.set()
    worker.join()
    say("after the end", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
