"""A free-threaded Python that is started with -X gil=1 says that it has no GIL.

The function looks at how Python was built, instead of at how it runs.
"""

import sys

sys._is_gil_enabled = lambda: False
