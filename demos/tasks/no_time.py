"""With timeout=0 a call looks, and does not wait.

Here it gives up at once, because neither the task nor the program has ended.
"""

import subprocess
import sys
from concurrent import futures
from threading import Event

from demos.stage import play, say

leave = Event()


def gives_up(call, *arguments):
    try:
        return call(*arguments, timeout=0) is None
    except (futures.TimeoutError, subprocess.TimeoutExpired):
        return True


def wait_for(tasks, timeout):
    return futures.wait(tasks, timeout).done or None


def take_all(tasks, timeout):
    return list(futures.as_completed(tasks, timeout))


def main():
    with futures.ThreadPoolExecutor(max_workers=1) as pool:
        task = pool.submit(leave.wait)
        calls = [task.result, task.exception]
        gave_up = [gives_up(call) for call in calls]
        gave_up += [gives_up(call, [task]) for call in (wait_for, take_all)]
        say("main has no time for a task", gave_up=gave_up)
        leave.set()
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        gave_up = [gives_up(call) for call in (program.wait, program.communicate)]
        say("main has no time for a program", gave_up=gave_up)
        program.communicate()


if __name__ == "__main__":
    play(main)
