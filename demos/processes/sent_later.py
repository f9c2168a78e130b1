"""What processes share is handed over when a process starts; send() raises RuntimeError.

The message ends with "should only be shared between processes through inheritance".
"""

from multiprocessing import Array, Event, Lock, Pipe, Queue, Value

from demos.stage import play, say

MAKE = {
    "Value": lambda: Value("i", 0),
    "Array": lambda: Array("i", [1, 2]),
    "Lock": Lock,
    "Event": Event,
    "Queue": Queue,
}


def main(kind):
    receiver, sender = Pipe(duplex=False)
    try:
        sender.send(MAKE[kind]())
    except RuntimeError as error:
        say("send() raises an error", error=type(error).__name__)
    say("main goes on")
    receiver.close()
    sender.close()


if __name__ == "__main__":
    play(main, choices=list(MAKE))
