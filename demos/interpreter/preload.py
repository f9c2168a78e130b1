"""Under forkserver the server can import modules beforehand, and each child has them.

set_forkserver_preload() names them. It comes too late once the server runs.
"""

import sys
from multiprocessing import get_context, set_forkserver_preload

from demos.stage import play, say

Process = get_context("forkserver").Process


def work(name):
    say(f"{name} looks", imported="colorsys" in sys.modules)


def start(name):
    child = Process(target=work, args=(name,))
    child.start()
    child.join()


def main(choice):
    if choice == "too late":
        start("an earlier child")
    set_forkserver_preload(["colorsys"])
    start("first child")
    start("second child")
    say("main looks", imported="colorsys" in sys.modules)


if __name__ == "__main__":
    play(main, choices=["in time", "too late"])
