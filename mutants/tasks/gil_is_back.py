"""A free-threaded Python runs with its GIL after all.

One extension module that does not say that it can do without is enough to bring it back.
"""

import os
import sys

if not getattr(sys, "_is_gil_enabled", lambda: True)():
    os.environ["PYTHON_GIL"] = "1"
    os.execv(sys.executable, sys.orig_argv)
