"""A pool does its thousandth task as it does its first."""

from concurrent import futures
from operator import neg

from demos.stage import play, say

EXECUTORS = {"threads": "ThreadPoolExecutor", "processes": "ProcessPoolExecutor"}
EXECUTORS["interpreters"] = "InterpreterPoolExecutor"


def main(kind):
    if not hasattr(futures, EXECUTORS[kind]):
        say("there are no pools of interpreters yet")
        return
    with getattr(futures, EXECUTORS[kind])(max_workers=2) as pool:
        tasks = [pool.submit(neg, number) for number in range(2000)]
        say("main has submitted")
        results = [each.result() for each in tasks]
    say("all are done", in_order=results == [-number for number in range(2000)])


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
