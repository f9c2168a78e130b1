"""Event.set() wakes every thread that waits for the event.

Three runners wait for the starting shot, and none of them is off before it.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

shot = Event()


def run():
    say("a runner waits")
    returned = shot.wait()
    say("a runner is off", returned=returned)


def main():
    runners = [Thread(target=run) for _ in range(3)]
    for runner in runners:
        runner.start()
    pause(2)  # only so that you see them wait
    say("main fires the shot")
    shot.set()
    for runner in runners:
        runner.join()


if __name__ == "__main__":
    play(main)
