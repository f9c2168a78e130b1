"""Signals neither shorten the timeout of get() and put() nor restart it.

The worker sends four signals a unit, until main has given up or forty have been sent. Their
handler returns.
"""

import queue
import signal
import threading
from threading import Thread

from demos.stage import pause, play, say, seconds

CALLS = (
    *("Queue.get", "LifoQueue.get", "PriorityQueue.get", "SimpleQueue.get"),
    *("Queue.put", "LifoQueue.put", "PriorityQueue.put"),
)

given_up = []


def handler(_number, _frame):
    pass


def work():
    pause(4)  # so that main waits by now
    for _ in range(40):
        if given_up:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(0.25)
    say("worker has sent its last signal")


def main(call):
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
        if method == "get":
            items.get(timeout=seconds(6))
        else:
            items.put(2, timeout=seconds(6))
    except (queue.Empty, queue.Full) as error:
        say("main gives up", error=type(error).__name__, left=items.qsize())
    given_up.append(True)
    worker.join()


if __name__ == "__main__":
    play(main, choices=CALLS)
