"""A thread that computes keeps the GIL for up to a second.

The documentation of sys.setswitchinterval() says that "the actual value can be higher,
especially if long-running internal functions or methods are used".
"""

import sys

sys.setswitchinterval(1)
