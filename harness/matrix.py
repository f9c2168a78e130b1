"""Starts harness/commands/matrix.py: `python -m harness.matrix`."""

from __future__ import annotations

from harness.commands.matrix import main

if __name__ == "__main__":
    main()
