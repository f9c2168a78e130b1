"""What stands between a sentence of the specification and a demo, in rooms.

Each room is a package whose docstring says what it is for. Imports go one way only: CONTRIBUTING.md
has the map, and a test holds it. `matrix`, `soak` and `bench` beside the rooms are the doors of
the programs in `commands`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent  # of the whole project
