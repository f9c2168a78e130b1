"""A wait with a timeout returns as soon as it can, long before the timeout.

Main would wait for an hour. The child provides what main waits for much earlier.
"""

from multiprocessing import Event, Lock, Pipe, Process, Queue

from demos.stage import pause, play, say

HOUR = 3600  # seconds


def release(lock):
    pause(2)
    say("child gives it")
    lock.release()


def set_it(event):
    pause(2)
    say("child gives it")
    event.set()


def put(queue):
    pause(2)
    say("child gives it")
    queue.put("bread")


def send(connection):
    pause(2)
    say("child gives it")
    connection.send("bread")


def end():
    pause(2)
    say("child gives it")


def start(target, *args):
    child = Process(target=target, args=args)
    child.start()
    return child


def main(way):
    if way == "Lock.acquire":
        lock = Lock()
        lock.acquire()
        child = start(release, lock)
        lock.acquire(timeout=HOUR)
    elif way == "Event.wait":
        event = Event()
        child = start(set_it, event)
        event.wait(timeout=HOUR)
    elif way == "Queue.get":
        queue = Queue()
        child = start(put, queue)
        queue.get(timeout=HOUR)
    elif way == "Connection.poll":
        ours, theirs = Pipe()
        child = start(send, theirs)
        ours.poll(HOUR)
    else:
        child = start(end)
        child.join(timeout=HOUR)
    say("main goes on")
    child.join()


WAYS = ["Lock.acquire", "Event.wait", "Queue.get", "Connection.poll", "Process.join"]

if __name__ == "__main__":
    play(main, choices=WAYS)
