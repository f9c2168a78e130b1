"""A spawned process runs the program's module again, under another name.

The guard at the end of the program looks at this name. Statements that belong to the first
process alone go behind it.

Case 21 of the course, which prints the module's name in parent and child.
"""

from multiprocessing import Process

from demos.stage import play, say

say(f"the module runs as {__name__}")


def work():
    say("child runs", module=__name__)


def main():
    child = Process(target=work)
    child.start()
    child.join()
    say("main ends", module=__name__)


if __name__ == "__main__":
    play(main)
