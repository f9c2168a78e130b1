"""join() of a queue returns when each item that was put in is done."""

from demos.explorer import Queue, play, together


def model():
    queue = Queue()
    queue.put("egg")
    queue.put("milk")
    done = []

    def work():
        done.append(queue.get())
        queue.task_done()

    def wait():
        queue.join()
        done.append("all done")

    together(work, work, wait)
    return {"last": done[-1]}


if __name__ == "__main__":
    play(model)
