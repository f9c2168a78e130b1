"""Closing the iterator that map() returns cancels the tasks that have not begun."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

from demos.stage import play, say

begun, may_end = Event(), Event()


def work(number):
    say(f"task {number} runs")
    if number == 1:
        begun.set()
        may_end.wait()
    return number


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        results = pool.map(work, [0, 1, 2, 3])
        say("main takes a result", number=next(results))
        begun.wait()
        results.close()
        may_end.set()
    say("main goes on")


if __name__ == "__main__":
    play(main)
