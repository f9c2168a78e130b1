"""A pool does its thousandth task as it does its first."""

import os
from concurrent import futures
from importlib import import_module
from threading import get_ident

from demos.stage import play, say

EXECUTORS = {"threads": "ThreadPoolExecutor", "processes": "ProcessPoolExecutor"}
EXECUTORS["interpreters"] = "InterpreterPoolExecutor"


def work(number):
    return number, (os.getpid(), get_ident())


def main(kind):
    if not hasattr(futures, EXECUTORS[kind]):
        say("there are no pools of interpreters yet")
        return
    with getattr(futures, EXECUTORS[kind])(max_workers=2) as pool:
        task = import_module("demos.tasks.many_tasks").work  # another interpreter has another main
        tasks = [pool.submit(task, number) for number in range(2000)]
        say("main has submitted")
        results = [each.result() for each in tasks]
    workers = {worker for _, worker in results}
    in_order = [number for number, _ in results] == list(range(2000))
    say("all are done", in_order=in_order, workers=len(workers))


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
