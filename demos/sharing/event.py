"""Event.set() lets everybody go on who waits for the event.

Three runners wait for the starting shot, and none of them is off before it.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

shot = Event()


def run():
    say("a runner waits")
    answer = shot.wait()
    say("a runner is off", answer=answer)


def main():
    runners = [Thread(target=run) for _ in range(3)]
    for runner in runners:
        runner.start()
    pause(2)
    say("main fires the shot")
    shot.set()
    for runner in runners:
        runner.join()


if __name__ == "__main__":
    play(main)
