"""A thread may be joined again; the second join() returns at once."""

from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(2)
    say("worker ends")


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("the first join returns")
    worker.join()
    say("the second join returns")


if __name__ == "__main__":
    play(main)
