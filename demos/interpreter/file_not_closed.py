"""A file is sure to contain what was written to it once it has been closed."""

import gc
import tempfile
from pathlib import Path

from demos.stage import play, say


def leave_open(path):
    file = path.open("w", encoding="utf-8")
    file.write("dear reader")


def close(path):
    with path.open("w", encoding="utf-8") as file:
        file.write("dear reader")


def main(choice):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter"
        (close if choice == "with" else leave_open)(path)
        say("the writer has returned", letter=path.read_text(encoding="utf-8"))
        gc.collect()
        say("the garbage has been collected", letter=path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    play(main, choices=("with", "no with"))
