"""A semaphore, an event and a queue can be asked what another process has done to them.

The answer is about this moment. Here it stays true, because the child has ended.
"""

from multiprocessing import Event, Process, Queue, Semaphore

from demos.stage import play, say


def work(semaphore, event, queue):
    semaphore.acquire()
    event.set()
    queue.put("bread")


def main():
    semaphore, event, queue = Semaphore(2), Event(), Queue(1)
    say("main has made them", value=semaphore.get_value(), is_set=event.is_set())
    say("the queue is new", size=queue.qsize(), full=queue.full())
    child = Process(target=work, args=(semaphore, event, queue))
    child.start()
    child.join()
    say("child has ended", value=semaphore.get_value(), is_set=event.is_set())
    say("the queue has an item", size=queue.qsize(), full=queue.full())
    queue.get()


if __name__ == "__main__":
    play(main)
