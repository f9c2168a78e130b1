"""A queue of a manager has no thread that sends: what is put is there when put() returns.

So it can be asked without waiting, and a process that has put much can be joined at once.
"""

from multiprocessing import Manager, Process

from demos.stage import play, say


def fill(queue):
    queue.put("much " * 200000)
    say("the child has put")


def main():
    with Manager() as manager:
        queue = manager.Queue()
        queue.put("bread")
        say("main asks without waiting", item=queue.get_nowait())
        child = Process(target=fill, args=(queue,))
        child.start()
        child.join()
        say("join returns")
        say("main gets the large item", size=len(queue.get()))


if __name__ == "__main__":
    play(main)
