"""A process has globals of its own: a change in one process is not seen in another.

What a process finds in them depends on how it was started. A forked process begins with the
values that its parent had. One that is spawned, or comes from the fork server, gets them from
running the program's own lines.
"""

from multiprocessing import Process

from demos.stage import play, say

drink = "water"


def work():
    global drink
    say("child looks", drink=drink)
    drink = "wine"
    say("child looks again", drink=drink)


def main():
    global drink
    drink = "tea"
    child = Process(target=work)
    child.start()
    child.join()
    say("main looks again", drink=drink)


if __name__ == "__main__":
    play(main)
