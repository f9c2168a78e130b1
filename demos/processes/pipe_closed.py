"""An end of a pipe tells whether it has been closed here, and is of no use afterwards."""

from multiprocessing import Pipe

from demos.stage import play, say


def main():
    receiver, _sender = Pipe(duplex=False)
    before = receiver.closed
    receiver.close()
    say("main has closed its end", before=before, after=receiver.closed)
    try:
        receiver.poll()
    except OSError as error:
        say("main asks it", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
