"""What ends the wait of one thread ends the wait of all the others as well.

Twenty threads wait, and every second one has a timeout of an hour. Those that wait for a Condition
say that they are there while they hold its lock, so whoever holds it next finds them waiting.
"""

from threading import Barrier, Condition, Event, Semaphore, Thread

from demos.stage import pause, play, say

MANY = range(20)
HOUR = 3600  # seconds

condition, event, barrier = Condition(), Event(), Barrier(len(MANY) + 1)
opened = []
there = Semaphore(0)


def wait_for_notification(timeout):
    with condition:
        there.release()
        return condition.wait(timeout)


def wait_until_open(timeout):
    with condition:
        there.release()
        return condition.wait_for(lambda: bool(opened), timeout)


def wait_for_event(timeout):
    there.release()
    return event.wait(timeout)


def meet(timeout):
    there.release()
    return barrier.wait(timeout) in range(len(MANY) + 1)


CALLS = {
    "Event.wait": (wait_for_event, event.set),
    "Condition.wait": (wait_for_notification, condition.notify_all),
    "Condition.wait_for": (wait_until_open, condition.notify_all),
    "Barrier.wait": (meet, barrier.wait),
}


def visit(wait, timeout):
    answer = wait(timeout)
    say("a waiter goes on", answer=answer)


def main(call):
    wait, end = CALLS[call]
    waiters = [Thread(target=visit, args=(wait, HOUR if n % 2 else None)) for n in MANY]
    for waiter in waiters:
        waiter.start()
    for _ in waiters:
        there.acquire()
    pause(1)
    with condition:
        say("main ends the wait")
        opened.append(True)
        end()
    for waiter in waiters:
        waiter.join()


if __name__ == "__main__":
    play(main, choices=list(CALLS))
