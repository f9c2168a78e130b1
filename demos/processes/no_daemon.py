"""A process waits at its end for the processes that it has started."""

from multiprocessing import Process

from demos.stage import pause, play, say


def work():
    say("worker starts")
    pause(2)
    say("worker ends")


def main():
    worker = Process(target=work)
    worker.start()
    say("main ends")


if __name__ == "__main__":
    play(main)
