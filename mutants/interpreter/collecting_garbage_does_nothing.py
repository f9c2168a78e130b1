"""gc.collect() returns, and has collected nothing.

It is called now and then by Python itself, and so few programs notice.
"""

import gc

gc.collect = lambda *generation: 0
