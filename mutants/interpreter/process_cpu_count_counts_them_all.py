"""os.process_cpu_count() is the number of the machine's processors, as os.cpu_count() is.

That is why the function was asked for: in a container, or with taskset, programs took the one for
the other (gh-109649).
"""

import os

if hasattr(os, "process_cpu_count"):
    os.process_cpu_count = os.cpu_count
