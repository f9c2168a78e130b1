"""wait() returns when a connection has something to read, or when a process ends.

The attribute `sentinel` of a Process stands for its end. A producer that dies does not leave
main waiting, though main itself has the other end of the pipe open as well.
"""

import sys
from multiprocessing import Event, Pipe, Process
from multiprocessing.connection import wait

from demos.stage import play, say


def produce(sender, leave):
    sender.send("bread")
    leave.wait()
    sys.exit(3)


def main():
    receiver, sender = Pipe(duplex=False)
    leave = Event()
    producer = Process(target=produce, args=(sender, leave))
    producer.start()
    names = {receiver: "the receiver", producer.sentinel: "the sentinel"}
    say("main can receive", ready=[names[one] for one in wait(list(names))])
    say("main receives", item=receiver.recv())
    leave.set()
    say("main learns of the end", ready=[names[one] for one in wait(list(names))])
    producer.join()
    say("the producer has ended", exitcode=producer.exitcode)


if __name__ == "__main__":
    play(main)
