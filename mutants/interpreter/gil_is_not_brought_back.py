"""A free-threaded Python says that it runs without a GIL, though -X gil=1 was given.

The function looks at how Python was built, instead of at how it runs.
"""

import sys

sys._is_gil_enabled = lambda: False
