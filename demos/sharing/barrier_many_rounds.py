"""Four threads meet at one Barrier two hundred times, and none is ever a round ahead.

Each counts its rounds before it waits. Behind the barrier, the others have counted as many, or
one more if they are on their way to the next meeting.
"""

from threading import Barrier, Thread

from demos.stage import play, say

ROUNDS = 200
barrier = Barrier(4)
counts = [0, 0, 0, 0]
wrong = []


def run(me):
    for number in range(1, ROUNDS + 1):
        counts[me] = number
        barrier.wait()
        if not all(number <= count <= number + 1 for count in list(counts)):
            wrong.append(number)


def main():
    runners = [Thread(target=run, args=(me,)) for me in range(4)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    say("all have ended", counts=counts, wrong=wrong)


if __name__ == "__main__":
    play(main)
