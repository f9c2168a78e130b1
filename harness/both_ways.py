"""The door of harness/commands/both_ways.py: `python -m harness.both_ways`."""

from __future__ import annotations

from harness.commands.both_ways import main

if __name__ == "__main__":
    main()
