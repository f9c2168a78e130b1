"""With interrupt_main() any thread can interrupt the main thread, as Ctrl-C does."""

import _thread
import signal
from threading import Event, Thread

from demos.stage import pause, play, say

main_can_be_interrupted = Event()
interrupted = Event()
ended = []


def work():
    main_can_be_interrupted.wait()
    say("worker interrupts main")
    try:
        _thread.interrupt_main()
        interrupted.wait()
    finally:
        ended.append(True)


def main():
    # This is the default, unless the program was started with SIGINT ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    Thread(target=work).start()
    try:
        main_can_be_interrupted.set()
        while not ended:
            pause(1)
    except KeyboardInterrupt:
        say("main is interrupted")
    interrupted.set()


if __name__ == "__main__":
    play(main)
