"""When a handler takes longer than the timeout of a queue, the call gives up after it.

From 3.7 to 3.12 CPython's SimpleQueue waits forever then; stop it with Ctrl-C, twice. A signal
that comes before main waits is noticed too late, so the worker sends it up to fifteen times.
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

handled = []


def handler(_number, _frame):
    if not handled:
        handled.append(True)
        say("the handler begins")
        pause(6)
        say("the handler ends")


def work():
    pause(3)  # so that main waits by now
    for _ in range(15):
        if handled:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)


def main(call):
    kind, method = call.split(".")
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    signal.signal(signal.SIGUSR1, handler)
    items = queue.SimpleQueue() if kind == "SimpleQueue" else getattr(queue, kind)(maxsize=1)
    if method == "put":
        items.put(1)
    say("main waits")
    Thread(target=work, daemon=True).start()
    try:
        if method == "get":
            items.get(timeout=seconds(5))
        else:
            items.put(2, timeout=seconds(5))
    except (queue.Empty, queue.Full) as error:
        say("main gives up", error=type(error).__name__, left=items.qsize())


if __name__ == "__main__":
    play(main, choices=CALLS)
