"""A process does not end before its last ordinary thread has ended.

Case 6 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


def work():
    say("worker starts")
    pause(2)
    say("worker ends")


def main():
    worker = Thread(target=work)
    worker.start()
    pause(1)
    say("main ends")


if __name__ == "__main__":
    play(main)
