"""Starts harness/commands/outcomes.py: `python -m harness.outcomes`."""

from __future__ import annotations

from harness.commands.outcomes import main

if __name__ == "__main__":
    main()
