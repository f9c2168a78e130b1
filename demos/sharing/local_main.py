"""No other thread sees what main writes on a threading.local, nor main what they write."""

from threading import Thread, local

from demos.stage import play, say

desk = local()


def work():
    say("a worker looks", has_clerk=hasattr(desk, "clerk"))
    desk.clerk = "Ada"
    say("a worker has written", clerk=desk.clerk)


def main():
    desk.clerk = "Grace"
    for _ in range(2):  # the second finds the desk empty, too
        worker = Thread(target=work)
        worker.start()
        worker.join()
    say("main reads", clerk=desk.clerk)


if __name__ == "__main__":
    play(main)
