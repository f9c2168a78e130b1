"""sys._current_frames() shows where each thread is, also one that waits.

faulthandler writes the same down, without running any Python code.
"""

import faulthandler
import sys
from tempfile import TemporaryFile
from threading import Event, Thread

from demos.stage import play, say


def wait_for_news(begun, news):
    begun.set()
    news.wait()


def functions_of(thread):
    frame = sys._current_frames().get(thread.ident)  # noqa: SLF001 -- its name, underscore and all
    while frame is not None:
        yield frame.f_code.co_name
        frame = frame.f_back


def main():
    begun, news = Event(), Event()
    reader = Thread(target=wait_for_news, args=(begun, news))
    reader.start()
    begun.wait()
    say("main looks at the thread", found="wait_for_news" in functions_of(reader))
    with TemporaryFile() as file:
        faulthandler.dump_traceback(file=file, all_threads=True)
        file.seek(0)
        say("faulthandler has written", found="wait_for_news" in file.read().decode())
    news.set()
    reader.join()


if __name__ == "__main__":
    play(main)
