"""After somebody has given up waiting, a tool of multiprocessing is as good as new.

What comes later goes to those who come later, and once.
"""

import multiprocessing
import queue
from multiprocessing import Manager
from threading import Thread

from demos.stage import play, say, seconds

LIMIT = 1  # unit


def lock(of):
    tool = of.Lock()
    tool.acquire()
    yield tool.acquire(True, seconds(LIMIT))
    tool.release()
    yield [tool.acquire(False), tool.acquire(False)]


def semaphore(of, make=None):
    tool = of.Semaphore(0) if make is None else make(1)
    if make is not None:
        tool.acquire()
    yield tool.acquire(True, seconds(LIMIT))
    tool.release()
    yield [tool.acquire(False), tool.acquire(False)]


def bounded_semaphore(of):
    return semaphore(of, of.BoundedSemaphore)


def event(of):
    tool = of.Event()
    yield tool.wait(seconds(LIMIT))
    tool.set()
    set_once = tool.wait(seconds(LIMIT))
    tool.clear()
    yield [set_once, tool.wait(0)]


def condition(of):
    tool, woken, ready = of.Condition(), [], multiprocessing.Semaphore(0)
    with tool:
        got = tool.wait(seconds(LIMIT))
    yield got

    def wait():
        with tool:
            ready.release()
            woken.append(tool.wait())

    waiter = Thread(target=wait)
    waiter.start()
    ready.acquire()
    with tool:
        tool.notify()
    waiter.join()
    with tool:
        woken.append(tool.wait(0))
    yield woken


def get(of):
    tool = of.Queue()
    try:
        yield tool.get(timeout=seconds(LIMIT))
    except queue.Empty:
        yield False
    tool.put("bread")
    got = tool.get() == "bread"
    try:
        yield [got, tool.get(timeout=seconds(LIMIT))]
    except queue.Empty:
        yield [got, False]


def put(of):
    tool = of.Queue(1)
    tool.put("bread")
    try:
        yield tool.put("stone", timeout=seconds(LIMIT))
    except queue.Full:
        yield False
    first = tool.get()
    tool.put("butter")
    second = tool.get()
    yield [(first, second) == ("bread", "butter"), not tool.empty()]


def mark(of):
    tool = of.JoinableQueue(1)
    tool.put("bread")
    try:
        tool.put("stone", timeout=seconds(LIMIT))
    except queue.Full:
        yield False
    tool.get()
    tool.task_done()
    tool.join()
    try:
        tool.task_done()
    except ValueError:
        yield [True, False]


TOOLS = {
    "Lock": lock,
    "Semaphore": semaphore,
    "BoundedSemaphore": bounded_semaphore,
    "Event": event,
    "Condition": condition,
    "Queue.get": get,
    "Queue.put": put,
    "JoinableQueue": mark,
}


def main(choice):
    kind, _, whose = choice.partition(" of ")
    manager = Manager() if whose else None
    steps = TOOLS[kind](manager or multiprocessing)
    say("main gives up", got=next(steps))
    say("main tries again, and once more", got=next(steps))
    if manager is not None:
        manager.shutdown()


if __name__ == "__main__":
    play(main, choices=[kind + whose for kind in TOOLS for whose in ("", " of a manager")])
