"""In a pool, a task finds what an earlier task left on a threading.local.

The pool has one thread, and neither task tidies the desk up.
"""

from concurrent.futures import ThreadPoolExecutor
from threading import local

from demos.stage import play, say

desk = local()


def leave(paper):
    desk.paper = paper


def look():
    return getattr(desk, "paper", None)


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(leave, "a letter").result()
        paper = pool.submit(look).result()
    say("the second task looks", paper=paper)


if __name__ == "__main__":
    play(main)
