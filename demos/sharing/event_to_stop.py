"""An event asks a thread to stop, and the thread stops when it is ready.

The worker waits for the event instead of sleeping, so it hears the request in the middle of
a pause, too. After the loop it tidies up, which a daemon could not be sure to do.
"""

from threading import Event, Thread

from demos.stage import pause, play, say, seconds

stop = Event()


def work():
    while not stop.is_set():
        say("worker works")
        stop.wait(timeout=seconds(1))
    say("worker tidies up")


def main():
    worker = Thread(target=work)
    worker.start()
    pause(3)
    say("main asks it to stop")
    stop.set()
    worker.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
