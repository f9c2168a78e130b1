"""With a timeout of 0 a call of multiprocessing looks, and does not wait."""

import multiprocessing
import queue
from multiprocessing import Process
from multiprocessing.connection import wait

from demos.stage import play, say


def gives_up(call, *arguments):
    try:
        return not call(*arguments)
    except (queue.Empty, queue.Full):
        return True


def ask_the_tools():
    condition, full = multiprocessing.Condition(), multiprocessing.Queue(1)
    full.put("bread")
    with condition:
        yield gives_up(condition.wait, 0)
        yield gives_up(condition.wait_for, bool, 0)
    yield gives_up(multiprocessing.Event().wait, 0)
    yield gives_up(multiprocessing.Semaphore(0).acquire, True, 0)
    yield gives_up(multiprocessing.Queue().get, True, 0)
    yield gives_up(full.put, "stone", True, 0)
    full.get()


def main():
    leave, process_has = multiprocessing.Pipe()
    process = Process(target=process_has.recv)
    process.start()
    process.join(0)
    say("main has no time for a process", alive=process.is_alive())
    process_ends = gives_up(wait, [process.sentinel], 0)
    say("main has no time for a pipe", gave_up=[gives_up(leave.poll, 0), process_ends])
    leave.send("leave")
    process.join()
    say("main has no time for a tool", gave_up=list(ask_the_tools()))


if __name__ == "__main__":
    play(main)
