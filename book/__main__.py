"""`python -m book` builds the site; `python -m book record` records the runs that it draws."""

from __future__ import annotations

import sys


def main() -> None:
    """Do what was asked for."""
    if sys.argv[1:2] == ["record"]:
        from book.record import main as record  # noqa: PLC0415 -- needs no Sphinx

        record(sys.argv[2:])
    elif sys.argv[1:2] == ["stale"]:
        from book.translations import main as stale  # noqa: PLC0415 -- likewise

        stale(sys.argv[2:])
    elif sys.argv[1:2] == ["picture"]:
        from book.front_picture import main as picture  # noqa: PLC0415 -- likewise

        picture()
    else:
        from book.build import main as build  # noqa: PLC0415 -- and this does

        build(sys.argv[1:])


if __name__ == "__main__":
    main()
