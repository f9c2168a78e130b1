"""A handler that returns ends no call that waits, and one that raises does.

Each entry of WAITS prepares one call that waits, and tells how to give what it waits for. A
signal that comes in the very moment in which main begins to wait is noticed too late, so the
worker sends it again until it has been noticed.
"""

import multiprocessing
import os
import queue
import select
import signal
import socket
import subprocess
import sys
import threading
from concurrent import futures
from functools import partial
from multiprocessing import connection
from time import sleep

from demos.stage import pause, play, say, seconds

HOUR = 3600  # seconds
GIVEN_UP = (queue.Empty, queue.Full, futures.TimeoutError, subprocess.TimeoutExpired)

noticed = []
main_can_be_called_off = threading.Event()
main_is_done = threading.Event()


class CalledOffError(Exception):
    """What the handler raises, once."""


def handler_returns(_number, _frame):
    noticed.append(True)


def handler_raises(_number, _frame):
    if not noticed:
        noticed.append(True)
        raise CalledOffError


def for_the_time():
    return partial(sleep, 0), lambda timeout=None: sleep(timeout or seconds(15))


def for_a_lock(make):
    lock = make()
    lock.acquire()
    return lock.release, lock.acquire


def for_a_token(make):
    semaphore = make(0)
    return semaphore.release, semaphore.acquire


def for_an_event(make):
    event = make()
    return event.set, event.wait


def for_a_notice(make):
    condition = make()

    def give():
        with condition:
            condition.notify_all()

    def wait(**limit):
        with condition:
            return condition.wait(**limit)

    return give, wait


def for_the_others(make):
    barrier = make(2)
    return barrier.wait, lambda: barrier.wait() in (0, 1)


def for_an_item(make):
    items = make()
    return partial(items.put, "a parcel"), items.get


def for_room(make):
    items = make(1)
    items.put("a parcel")
    return items.get, partial(items.put, "another")


def for_a_mark(make):
    items = make()
    items.put("a parcel")
    return items.task_done, items.join


def for_a_thread():
    leave = threading.Event()
    worker = threading.Thread(target=leave.wait)
    worker.start()
    return leave.set, worker.join


def for_a_process():
    leave = multiprocessing.Event()
    worker = multiprocessing.Process(target=leave.wait)
    worker.start()
    return leave.set, worker.join


def for_a_letter(call):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    calls = {
        "recv": receiver.recv,
        "poll": lambda timeout=None: receiver.poll(timeout),
        "wait": lambda timeout=None: len(connection.wait([receiver], timeout)),
        "select": lambda timeout=None: len(select.select([receiver], [], [], timeout)[0]),
    }
    return partial(sender.send, "a letter"), calls[call]


def for_a_call():
    ours, theirs = socket.socketpair()
    return partial(theirs.sendall, b"a call"), lambda: ours.recv(100).decode()


def for_a_task(call):
    leave = threading.Event()
    pool = futures.ThreadPoolExecutor(1)
    task = pool.submit(leave.wait)
    calls = {
        "result": task.result,
        "exception": task.exception,
        "wait": lambda timeout=None: len(futures.wait([task], timeout).done),
        "as_completed": lambda timeout=None: len(list(futures.as_completed([task], timeout))),
        "shutdown": pool.shutdown,
    }
    return leave.set, calls[call]


def for_a_program(call):
    reading_end, writing_end = os.pipe()
    program = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read(); sys.exit(3)"],
        stdin=reading_end,
        stdout=subprocess.PIPE,
    )
    os.close(reading_end)
    calls = {
        "wait": program.wait,
        "communicate": lambda timeout=None: (
            program.communicate(timeout=timeout) and program.returncode
        ),
        "waitpid": lambda: os.waitpid(program.pid, 0)[1] >> 8,
    }
    return partial(os.close, writing_end), calls[call]


WAITS = {
    "time.sleep": for_the_time,
    "Lock.acquire": lambda: for_a_lock(threading.Lock),
    "Semaphore.acquire": lambda: for_a_token(threading.Semaphore),
    "Event.wait": lambda: for_an_event(threading.Event),
    "Condition.wait": lambda: for_a_notice(threading.Condition),
    "Barrier.wait": lambda: for_the_others(threading.Barrier),
    "Thread.join": for_a_thread,
    "Queue.get": lambda: for_an_item(queue.Queue),
    "Queue.put": lambda: for_room(queue.Queue),
    "Queue.join": lambda: for_a_mark(queue.Queue),
    "socket.recv": for_a_call,
    "select.select": lambda: for_a_letter("select"),
    "os.waitpid": lambda: for_a_program("waitpid"),
    "Process.join": for_a_process,
    "Connection.recv": lambda: for_a_letter("recv"),
    "Connection.poll": lambda: for_a_letter("poll"),
    "connection.wait": lambda: for_a_letter("wait"),
    "multiprocessing.Lock.acquire": lambda: for_a_lock(multiprocessing.Lock),
    "multiprocessing.Semaphore.acquire": lambda: for_a_token(multiprocessing.Semaphore),
    "multiprocessing.Event.wait": lambda: for_an_event(multiprocessing.Event),
    "multiprocessing.Condition.wait": lambda: for_a_notice(multiprocessing.Condition),
    "multiprocessing.Barrier.wait": lambda: for_the_others(multiprocessing.Barrier),
    "multiprocessing.Queue.get": lambda: for_an_item(multiprocessing.Queue),
    "multiprocessing.Queue.put": lambda: for_room(multiprocessing.Queue),
    "JoinableQueue.join": lambda: for_a_mark(multiprocessing.JoinableQueue),
    "Future.result": lambda: for_a_task("result"),
    "Future.exception": lambda: for_a_task("exception"),
    "futures.wait": lambda: for_a_task("wait"),
    "as_completed": lambda: for_a_task("as_completed"),
    "Executor.shutdown": lambda: for_a_task("shutdown"),
    "Popen.wait": lambda: for_a_program("wait"),
    "Popen.communicate": lambda: for_a_program("communicate"),
}
WAYS = ["the handler returns", "with a timeout", "the handler raises", "signals keep coming"]


def send_until_noticed(give=None):
    main_can_be_called_off.wait()
    pause(2)
    while not noticed:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)
    if give is not None:
        pause(2)
        say("worker gives what main waits for")
        give()


def send_again_and_again(_give):
    for _ in range(10):
        if main_is_done.is_set():
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)
    say("worker sends no more signals")


def main(choice):
    call, way = choice.split(": ")
    give, wait = WAITS[call]()
    signal.signal(
        signal.SIGUSR1, handler_raises if way == "the handler raises" else handler_returns
    )
    limits = {"with a timeout": {"timeout": HOUR}, "signals keep coming": {"timeout": seconds(5)}}
    if call == "time.sleep":
        limits["the handler raises"] = {"timeout": HOUR}  # nothing but the exception ends it
    work = send_again_and_again if way == "signals keep coming" else send_until_noticed
    arguments = () if way == "the handler raises" else (give,)
    worker = threading.Thread(target=work, args=arguments)
    worker.start()
    say("main waits")
    try:
        main_can_be_called_off.set()
        got = wait(**limits.get(way, {}))
        say("main goes on", got=got)
    except GIVEN_UP:
        say("main goes on", got=None)
    except OSError as error:
        say("main goes on", got=type(error).__name__)
    except (CalledOffError, RuntimeError):  # the latter if it comes between a release and a wait
        say("main is called off")
    main_is_done.set()
    worker.join()
    if way in ("the handler raises", "signals keep coming"):
        give()
    for child in multiprocessing.active_children():
        child.join()


if __name__ == "__main__":
    play(main, choices=[call + ": " + way for call in WAITS for way in WAYS])
