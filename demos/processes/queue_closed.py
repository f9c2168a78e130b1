"""After close() a queue between processes takes nothing more; join_thread() waits until all is sent."""

from multiprocessing import Process, Queue

from demos.stage import play, say


def put_and_close(items):
    items.put("bread")
    items.close()
    items.join_thread()
    say("the child has sent all")
    try:
        items.put("wine")
    except (ValueError, AssertionError) as error:
        say("put is refused", error=type(error).__name__)


def main():
    items = Queue()
    child = Process(target=put_and_close, args=(items,))
    child.start()
    say("main gets", item=items.get())
    child.join()


if __name__ == "__main__":
    play(main)
