"""A daemonic process is ended when the one that started it ends, and does not tidy up.

Main starts a process, and that one the daemon. When the first has ended, main asks the
daemon for a sign of life.
"""

from multiprocessing import Event, Pipe, Process

from demos.stage import play, say


def serve(connection, serving):
    try:
        say("daemon serves")
        serving.set()
        connection.recv()
        connection.send("I am")
    finally:
        say("daemon tidies up")


def start_a_daemon(connection):
    serving = Event()
    daemon = Process(target=serve, args=(connection, serving), daemon=True)
    daemon.start()
    serving.wait()
    say("starter ends")


def main():
    ours, theirs = Pipe()
    starter = Process(target=start_a_daemon, args=(theirs,))
    starter.start()
    theirs.close()
    starter.join()
    try:
        ours.send("are you there?")
        ours.recv()
        say("daemon answers")
    except (EOFError, OSError):
        say("daemon is gone")


if __name__ == "__main__":
    play(main)
