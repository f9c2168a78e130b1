"""The fork server does not run the lines of a script, on any Python; each child has to.

So it was up to 3.13.7 (gh-126631).
"""

import sys
from multiprocessing import spawn

original = spawn.import_main_path


def import_main_path(main_path):
    if sys._getframe(1).f_code.co_name not in ("main", "_handle_preload"):
        original(main_path)


spawn.import_main_path = import_main_path
