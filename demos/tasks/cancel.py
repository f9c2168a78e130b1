"""cancel() takes back a task that waits its turn, not one that runs or has ended.

The first task holds up the only worker. A process pool counts up to two more tasks as
running, because they are on their way to the worker, so it is the last of five that main
cancels. The events are a manager's, which can be sent to a thread and to a process alike.
"""

from concurrent.futures import CancelledError, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Manager

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def hold(begun, leave):
    begun.set()
    leave.wait()
    return "held"


def work(number):
    say(f"task {number} runs")


def main(executor):
    with Manager() as manager, EXECUTORS[executor](max_workers=1) as pool:
        begun, leave = manager.Event(), manager.Event()
        first = pool.submit(hold, begun, leave)
        others = [pool.submit(work, number) for number in (2, 3, 4, 5)]
        begun.wait()
        last = others[-1]
        say("main cancels the task that waits", answer=last.cancel(), cancelled=last.cancelled())
        say("main cancels the task that runs", answer=first.cancel(), running=first.running())
        leave.set()
        say("the task that ran is done", result=first.result(), answer=first.cancel())
        try:
            last.result()
        except CancelledError as error:
            say("main asks for what was cancelled", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
