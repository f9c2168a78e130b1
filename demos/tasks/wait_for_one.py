"""wait() waits for all tasks, or with FIRST_COMPLETED for the first that is done."""

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from threading import Event

from demos.stage import pause, play, say

leave = Event()


def be_quick():
    pause(1)
    say("the quick task ends")


def be_slow():
    leave.wait()
    say("the slow task ends")


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        both = [pool.submit(be_slow), pool.submit(be_quick)]
        done, not_done = wait(both, return_when=FIRST_COMPLETED)
        say("the first wait returns", done=len(done), not_done=len(not_done))
        done, _ = wait(both, return_when=FIRST_COMPLETED)
        say("wait returns for what is done already", done=len(done))
        leave.set()
        done, not_done = wait(both)
        say("the second wait returns", done=len(done), not_done=len(not_done))


if __name__ == "__main__":
    play(main)
