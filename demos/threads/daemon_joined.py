"""join() waits for a daemon as it does for any other thread.

Case 7 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(2)
    say("daemon ends")


def main():
    worker = Thread(target=work, daemon=True)
    worker.start()
    worker.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
