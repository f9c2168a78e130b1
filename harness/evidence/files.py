"""Files: each is written whole or not at all, and asked about before anything is run for it."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROBE: Final = b" " * 8192  # bytes: a full disk may still have room for an empty file


class CannotWriteError(Exception):
    """A file cannot be written. The message names it and says why."""


def expect(path: Path) -> None:
    """Raise CannotWriteError if a file cannot be written; its folder is made if need be."""
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        if _is_special(path):
            path.open("ab").close()
        else:
            _probe(path.parent)


def expect_folder(folder: Path) -> None:
    """Raise CannotWriteError if no file can be written in a folder, which is made if need be."""
    with _told(folder):
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError(0, "it is a file, and a folder is needed")
        folder.mkdir(parents=True, exist_ok=True)
        _probe(folder)


def save(path: Path, text: str) -> None:
    """Write a file whole or not at all; raise CannotWriteError if that fails."""
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if _is_special(path):  # a terminal, a pipe: nothing can take its place
            path.write_text(text, encoding="utf-8")
            return
        target = path.resolve()  # where path is a link, the link stays
        new = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            new.write_text(text, encoding="utf-8")
            new.replace(target)
        finally:
            new.unlink(missing_ok=True)


def append(path: Path, line: str) -> None:
    """Add a line to a file, whole or not at all; raise CannotWriteError if that fails."""
    with _told(path), path.open("ab", buffering=0) as file:
        size = file.seek(0, os.SEEK_END) if file.seekable() else 0
        told = line.encode()
        try:
            while told:
                told = told[file.write(told) :]
        except OSError:
            with contextlib.suppress(OSError):
                file.truncate(size)
            raise


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWriteError(f"{path} cannot be written: {error.strerror or error}") from error


def _is_special(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _probe(folder: Path) -> None:
    probe = folder / f".happens-before.{os.getpid()}"
    try:
        probe.write_bytes(PROBE)
    finally:
        probe.unlink(missing_ok=True)
