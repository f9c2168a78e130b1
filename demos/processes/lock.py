"""A Lock of multiprocessing has at most one holder among all processes."""

from multiprocessing import Barrier, Lock, Process

from demos.stage import pause, play, say


def work(lock, all_are_here):
    all_are_here.wait()
    with lock:
        say("holding starts")
        pause(1)
        say("holding ends")


def main():
    lock, all_are_here = Lock(), Barrier(2)
    children = [Process(target=work, args=(lock, all_are_here)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    say("main tries", acquired=lock.acquire(block=False))
    say("main tries again", acquired=lock.acquire(block=False))


if __name__ == "__main__":
    play(main)
