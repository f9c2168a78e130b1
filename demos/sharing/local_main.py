"""What main writes on a threading.local is not there in other threads, nor the reverse."""

from threading import Thread, local

from demos.stage import play, say

desk = local()


def work():
    say("a worker looks", has_clerk=hasattr(desk, "clerk"))
    desk.clerk = "Ada"
    say("a worker has written", clerk=desk.clerk)


def main():
    desk.clerk = "Grace"
    for _ in range(2):  # the second finds the desk as empty as the first did
        worker = Thread(target=work)
        worker.start()
        worker.join()
    say("main reads", clerk=desk.clerk)


if __name__ == "__main__":
    play(main)
