"""A handler that returns does not end a wait for a queue, with or without a timeout.

The worker gives what main waits for when the handler has run three times, or the signal has been
sent fifteen times. One that comes in the very moment in which main begins to wait is noticed too
late. The timeout is an hour.
"""

import queue
import signal
import threading
from threading import Thread

from demos.stage import pause, play, say

WITH_A_TIMEOUT = " with a timeout"
CALLS = [
    *("Queue.get", "LifoQueue.get", "PriorityQueue.get", "SimpleQueue.get"),
    *("Queue.put", "LifoQueue.put", "PriorityQueue.put"),
]
JOINS = ["Queue.join", "LifoQueue.join", "PriorityQueue.join"]
HOUR = 3600  # seconds
TIMES = 3

handled = []


def handler(_number, _frame):
    handled.append(True)


def work(give, arguments):
    pause(2)
    for _ in range(15):
        if len(handled) >= TIMES:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(0.25)
    say("worker gives what main waits for", handled=min(len(handled), TIMES))
    give(*arguments)


def main(choice):
    call = choice.partition(WITH_A_TIMEOUT)[0]
    timeout = HOUR if choice.endswith(WITH_A_TIMEOUT) else None
    kind, method = call.split(".")
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    signal.signal(signal.SIGUSR1, handler)
    items = getattr(queue, kind)()
    if method == "get":
        give = (items.put, ["a parcel"])
    elif method == "put":
        items = getattr(queue, kind)(maxsize=1)
        items.put("a letter")
        give = (items.get, [])
    else:
        items.put("a letter")
        give = (items.task_done, [])
    Thread(target=work, args=give).start()
    try:
        if method == "get":
            got = items.get(timeout=timeout)
        elif method == "put":
            got = items.put("a parcel", timeout=timeout)
        else:
            got = items.join()
    except (queue.Empty, queue.Full) as error:
        got = type(error).__name__
    say("main goes on", got=got, left=items.qsize())


if __name__ == "__main__":
    play(main, choices=[*CALLS, *(call + WITH_A_TIMEOUT for call in CALLS), *JOINS])
