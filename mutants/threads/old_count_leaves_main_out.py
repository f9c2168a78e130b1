"""activeCount() does not count the main thread.

Other languages count what was started; and nobody looks at an old name again.
"""

import threading

threading.activeCount = lambda: threading.active_count() - 1
