"""The timeout of map() counts from the call: whoever asks later than that does not wait.

Main asks for the first result when the time is up. The task would end a little later.
"""

from concurrent import futures
from threading import Event, Thread

from demos.stage import pause, play, say, seconds

gate = Event()


def work(number):
    gate.wait()
    return number


def open_the_gate():
    pause(4)
    say("the gate opens")
    gate.set()


def main():
    with futures.ThreadPoolExecutor(max_workers=1) as pool:
        say("main calls map")
        results = pool.map(work, [1, 2], timeout=seconds(8))
        pause(10)
        Thread(target=open_the_gate).start()
        try:
            say("main has the first result", result=next(results))
        except futures.TimeoutError as error:
            say("main gives up", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
