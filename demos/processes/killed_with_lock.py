"""A lock stays held when the process that holds it is killed."""

import os
from multiprocessing import Lock, Process
from signal import SIGKILL

from demos.stage import play, say, seconds


def work(lock):
    with lock:
        say("child holds the lock")
        os.kill(os.getpid(), SIGKILL)


def main():
    lock = Lock()
    child = Process(target=work, args=(lock,))
    child.start()
    child.join()
    say("child is dead")
    say("main has tried", acquired=lock.acquire(timeout=seconds(2)))


if __name__ == "__main__":
    play(main)
