"""What was written into a file is sure to be in it once the file is closed."""

import gc
import tempfile
from pathlib import Path

from demos.stage import play, say


def leave_open(path):
    file = path.open("w")
    file.write("dear reader")


def close(path):
    with path.open("w") as file:
        file.write("dear reader")


def main(choice):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter"
        (close if choice == "with" else leave_open)(path)
        say("the writer has returned", letter=path.read_text())
        gc.collect()
        say("the garbage has been collected", letter=path.read_text())


if __name__ == "__main__":
    play(main, choices=("with", "no with"))
