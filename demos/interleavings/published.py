"""A thread that waits for an Event sees what was written before it was set."""

from demos.explorer import Event, Shared, play, together


def model():
    shared = Shared(page=None)
    published = Event()
    seen = []

    def write():
        shared.page = "text"
        published.set()

    def read():
        published.wait()
        seen.append(shared.page)

    together(write, read, read)
    return {"seen": " and ".join(map(str, seen))}


if __name__ == "__main__":
    play(model)
