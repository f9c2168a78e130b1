"""A SharedMemoryManager unlinks all its blocks and lists when its with block ends.

It came with Python 3.8. What it makes is in shared memory, and not in its server: there are no
proxies.
"""

from multiprocessing import Process

from demos.stage import play, say

try:
    from multiprocessing.managers import SharedMemoryManager
    from multiprocessing.shared_memory import ShareableList, SharedMemory
except ImportError:
    SharedMemoryManager = None


def change(block_name, list_name):
    block, guests = SharedMemory(block_name), ShareableList(name=list_name)
    block.buf[0] = 7
    guests[0] = "Grace"
    block.close()
    guests.shm.close()


def look_for(name):
    try:
        SharedMemory(name).close()
    except FileNotFoundError as error:
        return type(error).__name__
    return "found"


def main():
    if SharedMemoryManager is None:
        say("this Python has no shared memory")
        return
    with SharedMemoryManager() as manager:
        block = manager.SharedMemory(size=3)
        guests = manager.ShareableList(["nobody"])
        child = Process(target=change, args=(block.name, guests.shm.name))
        child.start()
        child.join()
        say("main reads", number=block.buf[0], guests=list(guests))
        say("main looks inside the with", block=look_for(block.name))
        block.close()
        guests.shm.close()
    say("main looks after the with", block=look_for(block.name), guests=look_for(guests.shm.name))


if __name__ == "__main__":
    play(main)
