"""A raw thread that has called current_thread() stays on the list when it has ended.

Nobody tells the list. So it is up to Python 3.12, where counts of living threads come out too
high: https://github.com/EtalumaSupport/LumaViewPro/issues/826
"""

import threading

if hasattr(threading, "_DeleteDummyThreadOnDel"):

    class Nothing:
        def __init__(self, thread):
            pass

    threading._DeleteDummyThreadOnDel = Nothing
