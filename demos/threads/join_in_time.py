"""join(timeout) returns when the thread ends, even if the timeout is much longer."""

from threading import Thread

from demos.stage import pause, play, say

HOUR = 3600  # seconds


def work():
    pause(2)
    say("worker ends")


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join(timeout=HOUR)
    say("join returns", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
