"""An Array of "c" holds bytes, and its value ends before the first null byte."""

from multiprocessing import Array, Process

from demos.stage import play, say


def work(word):
    word.value = b"tea"


def main():
    word = Array("c", 6)
    child = Process(target=work, args=(word,))
    child.start()
    child.join()
    say("main reads", value=word.value.decode(), raw=word.raw.decode())


if __name__ == "__main__":
    play(main)
