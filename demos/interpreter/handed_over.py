"""A child gets the present arguments and working directory; its environment may be older.

Between one child and the next, the program changes all three.
"""

import os
import sys
from multiprocessing import Process

from demos.stage import play, say


def look(name):
    say(
        f"{name} child looks",
        arguments=sys.argv[1:],
        drink=os.environ.get("DRINK"),
        folder=os.getcwd(),
    )


def start_child(name):
    say(f"main starts the {name} child", folder=os.getcwd())
    child = Process(target=look, args=(name,))
    child.start()
    child.join()


def main():
    sys.argv[1:] = ["tea, please"]
    os.environ["DRINK"] = "tea"
    start_child("first")
    sys.argv[1:] = ["wine, please"]
    os.environ["DRINK"] = "wine"
    os.chdir(os.path.abspath(os.sep))
    start_child("second")


if __name__ == "__main__":
    play(main)
