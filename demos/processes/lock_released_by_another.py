"""Any process may release a Lock; only the owner of an RLock may release it."""

from multiprocessing import Lock, Process, RLock

from demos.stage import pause, play, say


def work(lock, rlock):
    try:
        rlock.release()
    except AssertionError as error:
        say("the RLock is not child's to release", error=type(error).__name__)
    pause(2)
    say("child releases the Lock")
    lock.release()


def main():
    lock, rlock = Lock(), RLock()
    lock.acquire()
    rlock.acquire()
    child = Process(target=work, args=(lock, rlock))
    child.start()
    lock.acquire()
    say("main has the Lock again")
    child.join()


if __name__ == "__main__":
    play(main)
