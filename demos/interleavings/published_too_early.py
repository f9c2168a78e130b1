"""An Event that is set before the page is written can show no page."""

from demos.explorer import Event, Shared, play, together


def model():
    shared = Shared(page=None)
    published = Event()
    seen = []

    def write():
        published.set()
        shared.page = "text"

    def read():
        published.wait()
        seen.append(shared.page)

    together(write, read)
    return {"seen": seen[0]}


if __name__ == "__main__":
    play(model)
