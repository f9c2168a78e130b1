"""Now and then notify() of a Condition wakes one thread more than it was asked for.

The documentation leaves it open: "A future, optimized implementation may occasionally wake up
more than n threads."
"""

import threading
from random import random

original = threading.Condition.notify


def notify(self, n=1):
    original(self, n + (random() < 0.3))


threading.Condition.notify = notify
