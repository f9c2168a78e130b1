"""The harness turns a sentence of the specification into runs of a demo and a verdict.

It is divided into rooms, packages whose docstrings say what they are for. Imports go one way
only: CONTRIBUTING.md has the map, and a test checks it. `matrix`, `soak` and `bench`, beside the
rooms, start the programs in `commands`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent  # of the whole project
