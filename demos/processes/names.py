"""A process has a name, for people to read; it takes the name along to where it runs."""

from multiprocessing import Process, current_process

from demos.stage import play, say


def work():
    say("child asks", name=current_process().name)


def main():
    say("main asks", name=current_process().name)
    child = Process(target=work, name="porter")
    child.name = "clerk"
    child.start()
    child.join()
    one, other = Process(), Process()
    say(
        "not named",
        names_differ=one.name != other.name,
        nameless="" in (one.name, other.name),
    )


if __name__ == "__main__":
    play(main)
