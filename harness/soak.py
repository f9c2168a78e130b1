"""Starts harness/commands/soak.py: `python -m harness.soak`."""

from __future__ import annotations

from harness.commands.soak import main

if __name__ == "__main__":
    main()
