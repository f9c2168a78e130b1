"""A get() or put() that a handler's exception has ended leaves the queue as it was.

No item goes astray. A signal that comes in the very moment in which main begins to wait is noticed
too late, so the worker sends it until it has been noticed. It counts once.
"""

import queue
import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

WITH_A_TIMEOUT = " with a timeout"
CALLS = [
    *("Queue.get", "LifoQueue.get", "PriorityQueue.get", "SimpleQueue.get"),
    *("Queue.put", "LifoQueue.put", "PriorityQueue.put"),
]
HOUR = 3600  # seconds

noticed = []
main_can_be_called_off = Event()


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    if not noticed:
        noticed.append(True)
        raise CalledOffError


def work():
    main_can_be_called_off.wait()
    pause(2)
    for times in range(8):
        if noticed:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(2**times)  # one that comes just before main waits ends no wait


def main(choice):
    call = choice.partition(WITH_A_TIMEOUT)[0]
    timeout = HOUR if choice.endswith(WITH_A_TIMEOUT) else None
    kind, method = call.split(".")
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    signal.signal(signal.SIGUSR1, handler)
    items = queue.SimpleQueue() if kind == "SimpleQueue" else getattr(queue, kind)(maxsize=1)
    if method == "put":
        items.put(1)
    worker = Thread(target=work)
    worker.start()
    say("main waits")
    try:
        main_can_be_called_off.set()
        if method == "get":
            items.get(timeout=timeout)
        else:
            items.put(99, timeout=timeout)
    except (CalledOffError, RuntimeError) as error:
        say("main is called off", error=type(error).__name__, left=items.qsize())
    worker.join()
    taken = [items.get()] if method == "put" else []
    consumer = Thread(target=lambda: taken.append(items.get()))
    consumer.start()
    pause(1)
    items.put(2)
    consumer.join()
    say("others use it", taken=taken, left=items.qsize())


if __name__ == "__main__":
    play(main, choices=[*CALLS, *(call + WITH_A_TIMEOUT for call in CALLS)])
