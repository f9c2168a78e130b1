"""threading.excepthook is not called for SystemExit, whoever made the hook.

The documentation says that the hook ignores SystemExit, and that is the first hook's own decision.
"""

import threading

run = threading.Thread.run


def run_quietly(self):
    try:
        run(self)
    except SystemExit:
        pass


threading.Thread.run = run_quietly
