"""A daemon is not waited for: when the others have ended, it is ended with the process.

Case 7 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


def work():
    say("daemon starts")
    pause(2)
    say("daemon ends")


def main():
    worker = Thread(target=work, daemon=True)
    worker.start()
    pause(1)
    say("main ends")


if __name__ == "__main__":
    play(main)
