"""A connection can be sent through a connection; what is closed raises OSError."""

from multiprocessing import Pipe, Process

from demos.stage import play, say


def answer(connection):
    with connection.recv() as given:
        given.send("hello")
        say("the child has answered")
    try:
        given.send("hello again")
    except OSError as error:
        say("the child cannot send", error=type(error).__name__)


def main():
    ours, theirs = Pipe()
    child = Process(target=answer, args=(theirs,))
    child.start()
    receiver, sender = Pipe(duplex=False)
    ours.send(sender)
    sender.close()
    try:
        say("main receives", word=receiver.recv())
    except EOFError:
        say("main receives nothing")
    child.join()


if __name__ == "__main__":
    play(main)
