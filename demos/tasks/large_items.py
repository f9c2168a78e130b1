"""A pool takes ten megabytes and gives ten megabytes back, several times at once."""

from concurrent import futures

from demos.stage import play, say

EXECUTORS = {"threads": "ThreadPoolExecutor", "processes": "ProcessPoolExecutor"}
EXECUTORS["interpreters"] = "InterpreterPoolExecutor"
SIZE = 10000000


def turn_over(letter):
    return letter[::-1]


def main(kind):
    if not hasattr(futures, EXECUTORS[kind]):
        say("there are no pools of interpreters yet")
        return
    letter = b"a" + bytes(SIZE - 2) + b"z"
    with getattr(futures, EXECUTORS[kind])(max_workers=2) as pool:
        answers = list(pool.map(turn_over, [letter] * 4))
    say("main has the answers", right=[answer == letter[::-1] for answer in answers])


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
