"""A timeout of zero, or below where that is allowed, is no time to wait.

The call gives up at once, so a program may pass on what is left of its time without a look
at the sign. A Lock and a queue are stricter, and raise ValueError.
"""

from threading import Barrier, BrokenBarrierError, Condition, Event, Semaphore, Thread

from demos.stage import play, say

may_end = Event()


def wait_for_notification(timeout):
    condition = Condition()
    with condition:
        return condition.wait(timeout)


def wait_for_condition(timeout):
    condition = Condition()
    with condition:
        return condition.wait_for(may_end.is_set, timeout)


def meet(timeout):
    try:
        Barrier(2).wait(timeout)
    except BrokenBarrierError:
        return False
    return True


def acquire(timeout):
    return Semaphore(0).acquire(timeout=timeout)


def join(timeout):
    sleeper = Thread(target=may_end.wait)
    sleeper.start()
    sleeper.join(timeout)
    return not sleeper.is_alive()


CALLS = {
    "Event.wait": may_end.wait,
    "Condition.wait": wait_for_notification,
    "Condition.wait_for": wait_for_condition,
    "Barrier.wait": meet,
    "Semaphore.acquire": acquire,
    "Thread.join": join,
}


def main(call):
    say("main has no time")
    say("main has waited", got=[CALLS[call](timeout) for timeout in (0, -1, -0.001, -1000000)])
    may_end.set()


if __name__ == "__main__":
    play(main, choices=list(CALLS))
