"""Pipe() returns two ends; what one sends, the other receives as a copy."""

from multiprocessing import Pipe, Process

from demos.stage import pause, play, say


def work(connection):
    names = connection.recv()
    say("child receives", names=names)
    names.append("Grace")
    pause(2)
    say("child sends")
    connection.send(names)


def main():
    ours, theirs = Pipe()
    child = Process(target=work, args=(theirs,))
    child.start()
    names = ["Ada"]
    ours.send(names)
    answer = ours.recv()
    say("main receives", names=answer)
    say("main looks at what it sent", names=names)
    child.join()


if __name__ == "__main__":
    play(main)
