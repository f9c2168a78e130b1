"""A process gets its arguments as copies: nobody else sees what it changes in them."""

from multiprocessing import Process

from demos.stage import play, say


def work(names):
    names.append("Grace")
    say("child has appended", names=names)


def main():
    names = ["Ada"]
    child = Process(target=work, args=(names,))
    child.start()
    child.join()
    say("main looks", names=names)


if __name__ == "__main__":
    play(main)
