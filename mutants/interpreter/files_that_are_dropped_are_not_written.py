"""A file that is dropped without having been closed loses what was written last.

Its memory is freed, and somebody has to think of what is still in it.
"""

from pathlib import Path

original = Path.open


class File:
    def __init__(self, path):
        self._path, self._text = path, ""
        original(path, "w").close()

    def write(self, text):
        self._text += text

    def close(self):
        with original(self._path, "w") as file:
            file.write(self._text)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def open_file(self, mode="r", **options):
    return File(self) if mode == "w" else original(self, mode, **options)


Path.open = open_file
