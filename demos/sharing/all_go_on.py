"""What ends the wait of one thread ends the wait of all the others as well.

Twenty threads wait, and every second one has a timeout of an hour.
"""

from threading import Barrier, Condition, Event, Thread

from demos.stage import pause, play, say

MANY = range(20)
HOUR = 3600  # seconds

condition, event, barrier = Condition(), Event(), Barrier(len(MANY) + 1)
opened = []


def wait_for_notification(timeout):
    with condition:
        return condition.wait(timeout)


def wait_until_open(timeout):
    with condition:
        return condition.wait_for(lambda: bool(opened), timeout)


def meet(timeout):
    return barrier.wait(timeout) in range(len(MANY) + 1)


CALLS = {
    "Event.wait": (event.wait, event.set),
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
    pause(3)  # so that all wait by now
    with condition:
        say("main ends the wait")
        opened.append(True)
        end()
    for waiter in waiters:
        waiter.join()


if __name__ == "__main__":
    play(main, choices=list(CALLS))
