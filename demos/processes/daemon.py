"""A daemonic process is terminated when its starter ends, and does not tidy up.

Main starts a process, and this one starts the daemon. After the first has ended, main sends
the daemon a question.
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
    except (EOFError, OSError):  # no more data, or the connection is broken
        say("daemon is gone")


if __name__ == "__main__":
    play(main)
