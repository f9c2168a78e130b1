"""get() waits for an item, and put() for a free slot, across processes."""

from multiprocessing import Process, Queue

from demos.stage import pause, play, say


def work(words, loaves):
    pause(2)
    say("child puts a word")
    words.put("hello")
    loaves.put("white")
    loaves.put("brown")
    say("child's second loaf is in")


def main():
    words, loaves = Queue(), Queue(maxsize=1)
    child = Process(target=work, args=(words, loaves))
    child.start()
    say("main gets", word=words.get())
    pause(2)
    say("main begins to take loaves")
    say("main has taken", loaves=[loaves.get(), loaves.get()])
    child.join()


if __name__ == "__main__":
    play(main)
