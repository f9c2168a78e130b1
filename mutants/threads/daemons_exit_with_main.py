"""When the main thread has ended, each daemon that waits raises SystemExit.

A daemon does not end with the main thread but with the last ordinary one, and it does
not end by an exception. Languages differ in both.
"""

import sys
import threading

from mutants.tools import in_a_demo

Event = threading.Event
shutdown = threading._shutdown
main_has_ended = Event()
waiting = []


class EventOrEnd(Event):
    def wait(self, timeout=None):
        if timeout is not None or not threading.current_thread().daemon:
            return super().wait(timeout)
        waiting.append(threading.current_thread())
        while not super().wait(0.005):
            if main_has_ended.is_set():
                raise SystemExit
        return True


def make_event():
    return EventOrEnd() if in_a_demo(sys._getframe(1)) else Event()


def shut_down():
    main_has_ended.set()
    for thread in waiting:
        thread.join()
    shutdown()


threading.Event = make_event
threading._shutdown = shut_down
