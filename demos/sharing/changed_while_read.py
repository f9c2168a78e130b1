"""A dict that gets a new key while somebody goes through it stops whoever does.

The loop asks for one key after another, and between two of them another thread may write.
Here it does: the writer waits until the reader has begun, and the reader until the writer
is done.
"""

from threading import Event, Thread

from demos.stage import play, say

ages = {"Ada": 36, "Grace": 85}
reader_has_begun, writer_is_done = Event(), Event()


def write():
    reader_has_begun.wait()
    ages["Mary"] = 92
    say("a key is added")
    writer_is_done.set()


def main():
    Thread(target=write).start()
    try:
        for name in ages:
            say("main reads", name=name)
            reader_has_begun.set()
            writer_is_done.wait()
        say("main has read all")
    except RuntimeError as error:
        say("main is stopped", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
