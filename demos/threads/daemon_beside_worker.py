"""A daemon keeps running as long as any ordinary thread does, even after main has ended.

The worker asks the daemon for something long after main has ended, and gets it.

Case 7 of the course.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

asked, answered = Event(), Event()


def serve():
    asked.wait()
    say("daemon goes on")
    answered.set()
    Event().wait()


def work():
    pause(2)
    asked.set()
    answered.wait()
    say("worker ends")


def main():
    Thread(target=serve, daemon=True).start()
    Thread(target=work).start()
    say("main ends")


if __name__ == "__main__":
    play(main)
