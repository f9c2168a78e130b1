"""os.sched_setaffinity() changes nothing."""

import os

if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity = lambda pid, mask: None
