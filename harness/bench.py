"""Starts harness/commands/bench.py: `python -m harness.bench`."""

from __future__ import annotations

from harness.commands.bench import main

if __name__ == "__main__":
    main()
