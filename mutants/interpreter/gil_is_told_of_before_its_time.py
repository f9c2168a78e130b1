"""A Python before 3.13 has sys._is_gil_enabled(), which says that the GIL is disabled.

It was brought back to an older release, and looks for a setting that is not there.
"""

import sys

if not hasattr(sys, "_is_gil_enabled"):
    sys._is_gil_enabled = lambda: False
