"""The tools of multiprocessing keep the promises of those of threading.

They are made for processes, but threads can use them too, and here two of them do.
"""

import multiprocessing
from threading import BrokenBarrierError, Thread

from demos.stage import pause, play, say


def start(target, *arguments):
    thread = Thread(target=target, args=arguments)
    thread.start()
    return thread


def bounded_semaphore():
    semaphore = multiprocessing.BoundedSemaphore(2)
    semaphore.acquire()
    semaphore.release()
    try:
        semaphore.release()
    except ValueError as error:
        say("one release too many", error=type(error).__name__)
    got = [semaphore.acquire(block=False) for _ in range(3)]
    say("main takes all tokens", got=got)


def rlock():
    lock, got = multiprocessing.RLock(), []

    def attempt():
        got.append(lock.acquire(block=False))

    for _ in range(3):
        lock.acquire()
    for _ in range(3):
        start(attempt).join()
        lock.release()
    start(attempt).join()
    say("another thread has tried before and after each release", got=got)


def condition():
    condition, woken = multiprocessing.Condition(), []

    def wait():
        with condition, condition:
            ready.release()
            woken.append(condition.wait())
            say("the waiter is woken")
            pause(1)
            say("the waiter leaves")

    ready = multiprocessing.Semaphore(0)
    waiter = start(wait)
    ready.acquire()
    with condition:
        say("main notifies")
        condition.notify()
    waiter.join()
    say("main has the lock again", got=condition.acquire(block=False), woken=woken)


def barrier():
    barrier = multiprocessing.Barrier(3)

    def meet():
        try:
            barrier.wait()
            say("a hiker crosses")
        except BrokenBarrierError:
            say("a hiker turns back")

    early = [start(meet) for _ in range(2)]
    pause(2)  # only so that they wait by now
    barrier.abort()
    say("main closes the bridge", broken=barrier.broken)
    for hiker in early:
        hiker.join()
    barrier.reset()
    for hiker in [start(meet) for _ in range(3)]:
        hiker.join()
    say("main has opened it again", broken=barrier.broken)


TOOLS = {
    "BoundedSemaphore": bounded_semaphore,
    "RLock": rlock,
    "Condition": condition,
    "Barrier": barrier,
}


def main(kind):
    TOOLS[kind]()


if __name__ == "__main__":
    play(main, choices=list(TOOLS))
