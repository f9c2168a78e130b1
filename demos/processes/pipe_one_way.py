"""The first end of Pipe(duplex=False) only receives, and the second only sends."""

from multiprocessing import Pipe

from demos.stage import play, say, seconds


def main():
    receiver, sender = Pipe(duplex=False)
    try:
        receiver.send("hello")
    except OSError as error:
        say("the receiver may not send", error=type(error).__name__)
    try:
        sender.recv()
    except OSError as error:
        say("the sender may not receive", error=type(error).__name__)
    say("main looks for something")
    found = receiver.poll(seconds(2))
    say("main gives up looking", found=found)
    sender.send("hello")
    say("main looks again", found=receiver.poll(), received=receiver.recv())
    receiver.close()
    try:
        sender.send("hello")
    except OSError as error:
        say("nobody is there to receive", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
