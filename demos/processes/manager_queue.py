"""What is put into a queue of a manager is there when put() returns.

No thread sends it later. So a process that has put much can be joined before anybody gets.
"""

from multiprocessing import Manager, Process
from queue import Empty

from demos.stage import play, say


def fill(queue):
    queue.put("much " * 200000)
    say("the child has put")


def main():
    with Manager() as manager:
        queue = manager.Queue()
        queue.put("bread")
        try:
            say("main asks without waiting", item=queue.get_nowait())
        except Empty:
            say("main finds nothing")
        child = Process(target=fill, args=(queue,))
        child.start()
        child.join()
        say("join returns")
        say("main gets the large item", size=len(queue.get()))


if __name__ == "__main__":
    play(main)
