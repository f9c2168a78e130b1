"""gc.collect() returns, and collects nothing.

It is called now and then by Python itself, and so few programs notice.
"""

import gc

gc.collect = lambda *generation: 0
