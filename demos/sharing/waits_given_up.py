"""Threads that have given up leave an Event, a Condition and a Barrier as they were.

Three threads give up; all of the four that come after them are woken. The first thread that
gives up breaks the Barrier, so main resets it.
"""

from threading import Barrier, BrokenBarrierError, Condition, Event, Thread

from demos.stage import pause, play, say, seconds

IMPATIENT, PATIENT = 3, 4

condition, event, barrier = Condition(), Event(), Barrier(PATIENT)
waiting = []


def wait_for_notification(timeout):
    with condition:
        waiting.append(True)
        return condition.wait(timeout)


def meet(timeout):
    try:
        return barrier.wait(timeout) in range(PATIENT)
    except BrokenBarrierError:
        return False


CALLS = {
    "Condition.wait": wait_for_notification,
    "Event.wait": event.wait,
    "Barrier.wait": meet,
}


def lose_patience(wait):
    say("an impatient one gives up", got=wait(seconds(1)))


def be_patient(wait):
    say("a patient one goes on", got=wait(None))


def start(target, times, wait):
    threads = [Thread(target=target, args=(wait,)) for _ in range(times)]
    for thread in threads:
        thread.start()
    return threads


def end_the_waits(call):
    if call == "Event.wait":
        event.set()
    elif call == "Condition.wait":
        while len(waiting) < IMPATIENT + PATIENT:  # until all have begun to wait
            pause(1)
        for _ in range(PATIENT):
            with condition:
                condition.notify()


def main(call):
    wait = CALLS[call]
    for thread in start(lose_patience, IMPATIENT, wait):
        thread.join()
    if call == "Barrier.wait":
        barrier.reset()
    patient = start(be_patient, PATIENT, wait)
    pause(1)
    end_the_waits(call)
    for thread in patient:
        thread.join()
    say("all have gone on")


if __name__ == "__main__":
    play(main, choices=list(CALLS))
