"""A handler that returns does not end a wait for a queue, with or without a timeout.

The worker provides what main waits for, but not before the handler has run three times.
Main notices a signal too late if it comes at the moment when main begins to wait. So the
worker sends it until main has noticed it. The timeout is an hour.
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
    while len(handled) < TIMES:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)
    say("worker gives what main waits for")
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
    if method == "get":
        got = items.get(timeout=timeout)
    elif method == "put":
        got = items.put("a parcel", timeout=timeout)
    else:
        got = items.join()
    say("main goes on", got=got, left=items.qsize())


if __name__ == "__main__":
    play(main, choices=[*CALLS, *(call + WITH_A_TIMEOUT for call in CALLS), *JOINS])
