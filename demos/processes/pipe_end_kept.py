"""Who keeps a copy of the other end open is never told of the end.

Main forgets to close its copy. The child is gone, and to main it looks as if there might
yet be something to come: it would wait for ever, did it not look for a while only.
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
