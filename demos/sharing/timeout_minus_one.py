"""acquire(timeout=-1) waits for as long as it takes, as acquire() does."""

from threading import Event, Lock, Thread

from demos.stage import pause, play, say

lock = Lock()
worker_asks = Event()


def work():
    say("worker asks")
    worker_asks.set()
    answer = lock.acquire(timeout=-1)
    say("worker is answered", answer=answer)


def main():
    lock.acquire()
    Thread(target=work).start()
    worker_asks.wait()
    pause(2)
    say("main releases")
    lock.release()


if __name__ == "__main__":
    play(main)
