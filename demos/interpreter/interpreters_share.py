"""A memoryview that is given to another interpreter shares its memory; bytes are copied."""

from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        word = bytearray(b"tea")
        other.prepare_main(view=memoryview(word))
        other.exec("view[0] = ord('s')")
        say("the other has written", word=word.decode())
        other.exec("del view")


if __name__ == "__main__":
    play(main)
