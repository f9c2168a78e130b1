"""A handler can put in the item that main waits for in get().

A SimpleQueue is made for that, the other kinds are not. Main notices a signal too late if
it comes at the moment when main begins to wait. So the worker sends it until main has
noticed it.
"""

import queue
import signal
import threading
from threading import Thread

from demos.stage import pause, play, say

KINDS = ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")

handled = []


def work():
    pause(5)
    for times in range(5):
        if handled:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(2**times)  # one that comes just before main waits ends no wait


def main(kind):
    def handler(_number, _frame):
        if not handled:
            handled.append(True)
            say("the handler puts something in")
            items.put("a parcel")

    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    items = getattr(queue, kind)()
    signal.signal(signal.SIGUSR1, handler)
    say("main waits")
    Thread(target=work).start()
    item = items.get()
    say("main has it", item=item)


if __name__ == "__main__":
    play(main, choices=KINDS)
