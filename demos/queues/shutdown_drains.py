"""After shutdown() any kind of queue still returns the items in it, in its order.

join() waits for those items as before. Python has it from 3.13 on.
"""

import queue

from demos.stage import play, say

KINDS = ("Queue", "LifoQueue", "PriorityQueue")


def main(kind):
    if not hasattr(queue, "ShutDown"):
        say("a queue of this Python cannot be shut down")
        return
    tasks = getattr(queue, kind)(maxsize=3)
    for number in (2, 1, 3):
        tasks.put(number)
    tasks.shutdown()
    refused = []
    for call in (tasks.put, tasks.put_nowait):
        try:
            call(4)
        except queue.ShutDown as error:
            refused.append(type(error).__name__)
    say("putting is refused", refused=refused)
    taken = []
    for _ in range(3):
        taken.append(tasks.get())
        tasks.task_done()
    tasks.join()
    say("main takes the rest", taken=taken)
    refused = []
    for call in (tasks.get, tasks.get_nowait):
        try:
            call()
        except queue.ShutDown as error:
            refused.append(type(error).__name__)
    say("getting is refused", refused=refused)


if __name__ == "__main__":
    play(main, choices=KINDS)
