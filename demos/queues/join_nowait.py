"""What put_nowait() put has to be marked as done like anything else."""

from queue import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    queue.put_nowait("task")
    queue.get_nowait()
    try:
        queue.task_done()
        say("the mark is accepted")
    except ValueError:
        say("the mark is refused")
    queue.join()
    say("main goes on")


if __name__ == "__main__":
    play(main)
