"""A memoryview shares the bytes of a bytearray, which cannot grow as long as there is one."""

from threading import Event, Thread

from demos.stage import play, say

word = bytearray(b"tea")
view_is_there, word_is_changed, worker_has_looked, main_has_tried = [Event() for _ in range(4)]


def hold_a_view():
    with memoryview(word) as view:
        view_is_there.set()
        word_is_changed.wait()
        say("the worker looks at its view", word=bytes(view).decode())
        worker_has_looked.set()
        main_has_tried.wait()


def main():
    worker = Thread(target=hold_a_view)
    worker.start()
    view_is_there.wait()
    word[0] = ord("s")
    word_is_changed.set()
    worker_has_looked.wait()
    try:
        word.append(ord("l"))
        say("main has added a letter")
    except BufferError as error:
        say("main is refused", error=type(error).__name__)
    main_has_tried.set()
    worker.join()
    word.extend(b"ts")
    say("the view has gone", last=chr(word[-1]))


if __name__ == "__main__":
    play(main)
