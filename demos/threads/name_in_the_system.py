"""From Python 3.14 on the operating system knows a thread by its name.

Linux has room for 15 bytes, and shows them in /proc and in tools such as `top -H`.
"""

from threading import Event, Thread, current_thread

from demos.stage import play, say

has_started, is_renamed = Event(), Event()


def name_in_the_system():
    with open("/proc/thread-self/comm") as file:
        return file.read().rstrip("\n")


def work():
    say("worker has started", name=name_in_the_system())
    has_started.set()
    is_renamed.wait()
    say("main has renamed worker", name=name_in_the_system())
    current_thread().name = "clerk"
    say("worker has renamed itself", name=name_in_the_system())


def main():
    worker = Thread(target=work, name="accountant-and-clerk")
    worker.start()
    has_started.wait()
    worker.name = "partner"
    is_renamed.set()
    worker.join()


if __name__ == "__main__":
    play(main)
