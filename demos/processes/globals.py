"""A process has globals of its own: what it does to them is done there alone.

What it finds in them depends on how it was started. A process that is forked begins with all
that its parent had. One that is spawned, or comes from the fork server, imports the
program anew, and finds what the program's own lines have put there.
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
