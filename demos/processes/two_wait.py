"""Two processes wait for what main gives, with each tool there is.

A child that waits for a Condition tells so while it holds the lock, so main can notify it only
when it waits.
"""

import multiprocessing
from functools import partial
from multiprocessing import Manager, Process

from demos.stage import pause, play, say


def acquire(tool, ready):
    ready.release()
    return tool.acquire()


def wait(tool, ready):
    ready.release()
    return tool.wait()


def wait_at(barrier, ready):
    ready.release()
    return barrier.wait() in (0, 1, 2)


def wait_for_a_notice(tool, ready):
    with tool:
        ready.release()
        return tool.wait()


def wait_for_a_truth(tools, ready):
    condition, truth = tools
    with condition:
        ready.release()
        return condition.wait_for(truth.is_set)


def get(queue, ready):
    ready.release()
    return queue.get() == "bread"


def join(queue, ready):
    ready.release()
    return queue.join() is None


def held(make):
    lock = make()
    lock.acquire()
    return lock, lock.release


def empty(make):
    semaphore = make(0)
    return semaphore, semaphore.release


def empty_bounded(make):
    semaphore = make(1)
    semaphore.acquire()
    return semaphore, semaphore.release


def unset(make):
    event = make()
    return event, event.set


def two_are_missing(make):
    barrier = make(3)
    return barrier, barrier.wait


def quiet(make):
    condition = make()

    def give():
        with condition:
            condition.notify_all()

    return condition, give


def untrue(make, make_event):
    condition, truth = make(), make_event()

    def give():
        with condition:
            truth.set()
            condition.notify_all()

    return (condition, truth), give


def without_items(make):
    queue = make()
    return queue, partial(queue.put, "bread")


def with_an_item(make):
    queue = make()
    queue.put("bread")
    return queue, queue.task_done


TOOLS = {
    "Lock": (lambda of: held(of.Lock), acquire),
    "Semaphore": (lambda of: empty(of.Semaphore), acquire),
    "BoundedSemaphore": (lambda of: empty_bounded(of.BoundedSemaphore), acquire),
    "Event": (lambda of: unset(of.Event), wait),
    "Condition.wait": (lambda of: quiet(of.Condition), wait_for_a_notice),
    "Condition.wait_for": (lambda of: untrue(of.Condition, of.Event), wait_for_a_truth),
    "Barrier": (lambda of: two_are_missing(of.Barrier), wait_at),
    "Queue": (lambda of: without_items(of.Queue), get),
    "JoinableQueue": (lambda of: without_items(of.JoinableQueue), get),
    "JoinableQueue.join": (lambda of: with_an_item(of.JoinableQueue), join),
}
AT_ONCE = ["Event", "Condition.wait", "Condition.wait_for", "Barrier", "JoinableQueue.join"]


def work(call, tool, ready, taken):
    got = call(tool, ready)
    say("a child goes on", got=got)
    taken.release()


def main(choice):
    kind, _, whose = choice.partition(" of ")
    manager = Manager() if whose else None
    make, call = TOOLS[kind]
    tool, give = make(manager or multiprocessing)
    ready, taken = multiprocessing.Semaphore(0), multiprocessing.Semaphore(0)
    children = [Process(target=work, args=(call, tool, ready, taken)) for _ in range(2)]
    for child in children:
        child.start()
    ready.acquire()
    ready.acquire()
    pause(2)
    say("main gives")
    give()
    if kind not in AT_ONCE:
        taken.acquire()
        say("main gives again")
        give()
    for child in children:
        child.join()
    if manager is not None:
        manager.shutdown()


if __name__ == "__main__":
    play(main, choices=[kind + whose for kind in TOOLS for whose in ("", " of a manager")])
