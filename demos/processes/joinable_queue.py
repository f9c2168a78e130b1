"""join() of a JoinableQueue waits until each thing that was put is marked as done.

Two consumers work until the program ends. They are daemonic, so it can.

Case 22 of the course.
"""

from multiprocessing import JoinableQueue, Process

from demos.stage import pause, play, say


def consume(queue):
    while True:
        number = queue.get()
        pause(1)
        say(f"thing {number} is done")
        queue.task_done()


def main():
    queue = JoinableQueue()
    for _ in range(2):
        Process(target=consume, args=(queue,), daemon=True).start()
    for number in (1, 2, 3, 4):
        queue.put(number)
    queue.join()
    say("main goes on")


if __name__ == "__main__":
    play(main)
