"""A process does not wait for its daemons: once the other threads have ended, it ends.

Case 7 of the course.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

begun = Event()


def work():
    say("daemon starts")
    begun.set()
    pause(2)
    say("daemon ends")


def main():
    worker = Thread(target=work, daemon=True)
    worker.start()
    begun.wait()
    say("main ends")


if __name__ == "__main__":
    play(main)
