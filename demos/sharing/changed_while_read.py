"""Adding a key to a dict while another thread iterates over it raises RuntimeError there.

The loop asks for one key after another, and between two of them another thread can write.
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
    writer = Thread(target=write)
    writer.start()
    try:
        for name in ages:
            say("main reads", name=name)
            reader_has_begun.set()
            writer_is_done.wait()
    except RuntimeError as error:
        say("the loop is broken off", raised=type(error).__name__)
    writer.join()


if __name__ == "__main__":
    play(main)
