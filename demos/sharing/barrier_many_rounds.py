"""Four threads meet at a Barrier two hundred times, and none is ever a round ahead.

Each counts itself before it waits. After the wait all four have to be counted, and none for
the next round; a second barrier separates the rounds.
"""

from threading import Barrier, Lock, Thread

from demos.stage import play, say

ROUNDS = 200
meeting, parting, lock = Barrier(4), Barrier(4), Lock()
counted = 0
wrong = []


def run():
    global counted
    for number in range(1, ROUNDS + 1):
        with lock:
            counted += 1
        meeting.wait()
        if counted != 4 * number:
            wrong.append(number)
        parting.wait()


def main():
    runners = [Thread(target=run) for _ in range(4)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    say("all have ended", counted=counted, wrong=wrong)


if __name__ == "__main__":
    play(main)
