"""An Event that is set and cleared at once wakes all waiting threads.

Their wait() returns True. In the end the event is set for good, for threads that came too
late.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

HOUR = 3600  # seconds

shot = Event()


def run(timeout):
    returned = shot.wait(timeout)
    say("a runner is off", returned=returned)


def main():
    runners = [Thread(target=run, args=(timeout,)) for timeout in (None, HOUR, None, HOUR)]
    for runner in runners:
        runner.start()
    pause(3)  # so that they wait by now
    shot.set()
    shot.clear()
    pause(3)
    say("main sets it for good")
    shot.set()
    for runner in runners:
        runner.join()


if __name__ == "__main__":
    play(main)
