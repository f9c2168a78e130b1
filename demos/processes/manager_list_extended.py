"""`+=` on a proxy of a list extends the list in the server, and keeps the proxy."""

from multiprocessing import Manager, Process

from demos.stage import play, say


def work(names):
    names += ["Grace"]


def main():
    with Manager() as manager:
        names = manager.list(["Ada"])
        child = Process(target=work, args=(names,))
        child.start()
        child.join()
        proxy = names
        names += ["Alan"]
        say("main looks", names=list(names), same=proxy is names)


if __name__ == "__main__":
    play(main)
