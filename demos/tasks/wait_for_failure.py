"""wait(return_when=FIRST_EXCEPTION) returns when a task fails, and does not wait on.

A task that succeeds does not count.
"""

from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from threading import Event

from demos.stage import pause, play, say

leave = Event()


def fail():
    pause(1)
    say("a task fails")
    raise ValueError("out of luck")


def be_slow():
    leave.wait()


def main():
    with ThreadPoolExecutor(max_workers=3) as pool:
        lucky = pool.submit(len, "luck")
        lucky.result()
        tasks = [lucky, pool.submit(fail), pool.submit(be_slow)]
        done, not_done = wait(tasks, return_when=FIRST_EXCEPTION)
        say("wait returns", done=len(done), not_done=len(not_done))
        done, _ = wait(tasks, return_when=FIRST_EXCEPTION)
        say("wait returns for what has failed already", done=len(done))
        leave.set()


if __name__ == "__main__":
    play(main)
