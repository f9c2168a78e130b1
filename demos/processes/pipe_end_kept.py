"""A process that keeps a copy of the other end open is never told of the end.

Main does not close its copy. The child has ended, but as far as main's end can tell more may
come: without the timeout main would wait forever.
"""

from multiprocessing import Pipe, Process

from demos.stage import play, say, seconds


def work(connection):
    connection.send("one")


def main():
    ours, theirs = Pipe()
    child = Process(target=work, args=(theirs,))
    child.start()
    say("main receives", received=ours.recv())
    child.join()
    say("child has ended")
    say("main has looked for more", found=ours.poll(seconds(2)))
    theirs.close()
    try:
        ours.recv()
    except EOFError as error:
        say("main learns of the end", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
