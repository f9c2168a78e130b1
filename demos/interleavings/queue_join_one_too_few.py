"""join() of a queue waits forever if one task_done() is missing."""

from demos.explorer import Queue, play, together


def model():
    queue = Queue()
    queue.put("egg")
    queue.put("milk")

    def work():
        queue.get()
        queue.task_done()

    def work_carelessly():
        queue.get()

    def wait():
        queue.join()

    together(work, work_carelessly, wait)
    return {"all": "done"}


if __name__ == "__main__":
    play(model)
