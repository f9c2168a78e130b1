"""A pool of interpreters brings results and exceptions back, and works on copies.

An exception of a task has the ExecutionFailed of its interpreter as its cause.
"""

from demos.stage import play, say

try:
    from concurrent.futures import InterpreterPoolExecutor
    from concurrent.futures.interpreter import BrokenInterpreterPool
except ImportError:
    InterpreterPoolExecutor = None


def main(what):
    if InterpreterPoolExecutor is None:
        say("this Python has no pools of interpreters")
        return
    if what == "initializer":
        with InterpreterPoolExecutor(1, initializer=int, initargs=("three",)) as pool:
            try:
                say("the task returns", result=pool.submit(len, "Ada").result())
            except BrokenInterpreterPool as error:
                say("result raises", error=type(error).__name__)
            try:
                pool.submit(len, "Ada")
            except BrokenInterpreterPool as error:
                say("submit raises", error=type(error).__name__)
        return
    names = ["Ada", "Grace"]
    with InterpreterPoolExecutor(1) as pool:
        say("a task has succeeded", result=pool.submit(sorted, ["b", "a"]).result())
        try:
            pool.submit(int, "three").result()
        except ValueError as error:
            cause = type(error.__cause__).__name__
            say("a task has failed", error=type(error).__name__, cause=cause)
        pool.submit(list.append, names, "Edsger").result()
        say("main looks", names=names)


if __name__ == "__main__":
    play(main, choices=["tasks", "initializer"])
