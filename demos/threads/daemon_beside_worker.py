"""A daemon lives as long as any ordinary thread does, not just as long as main.

The daemon goes on after main has ended, and the worker waits for it to do so.

Case 7 of the course.
"""

from threading import Event, Thread, main_thread

from demos.stage import play, say

daemon_went_on = Event()


def serve():
    main_thread().join()
    say("daemon goes on")
    daemon_went_on.set()
    Event().wait()


def work():
    daemon_went_on.wait()
    say("worker ends")


def main():
    Thread(target=serve, daemon=True).start()
    Thread(target=work).start()
    say("main ends")


if __name__ == "__main__":
    play(main)
