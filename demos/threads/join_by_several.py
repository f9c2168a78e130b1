"""Several threads may join the same thread, and each of them waits until it has ended."""

from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(4)
    say("worker ends")


def wait_for(worker):
    say("a waiter begins to wait")
    worker.join()
    say("a waiter goes on")


def main():
    worker = Thread(target=work)
    worker.start()
    waiters = [Thread(target=wait_for, args=(worker,)) for _ in range(2)]
    for waiter in waiters:
        waiter.start()
    worker.join()
    say("main goes on")
    for waiter in waiters:
        waiter.join()


if __name__ == "__main__":
    play(main)
