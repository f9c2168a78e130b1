"""abort() turns back those who wait at a Barrier, and leaves it whole for those who come later.

That is what reset() does. The two differ only in what they leave behind.
"""

import threading

threading.Barrier.abort = threading.Barrier.reset
