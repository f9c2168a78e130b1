"""What a thread stored on a threading.local is never dropped, though the thread has ended.

Somebody keeps hold of the values by which they could be tidied up. gevent's local did:
https://github.com/gevent/gevent/issues/387
"""

import threading

kept = []


class Local(threading.local):
    def __setattr__(self, name, value):
        kept.append(value)
        super().__setattr__(name, value)


threading.local = Local
