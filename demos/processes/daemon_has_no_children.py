"""A daemonic process may not start processes.

Nobody would terminate them along with it. A Process that it creates is daemonic by default.
"""

from multiprocessing import Process

from demos.stage import play, say


def serve():
    child = Process(target=say, args=("grandchild runs",))
    try:
        child.start()
    except AssertionError as error:
        say("a daemon is refused a child", error=type(error).__name__, daemon=child.daemon)


def main():
    say("main makes a process", daemon=Process().daemon)
    daemon = Process(target=serve, daemon=True)
    daemon.start()
    daemon.join()


if __name__ == "__main__":
    play(main)
