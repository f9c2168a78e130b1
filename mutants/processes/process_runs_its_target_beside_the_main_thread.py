"""The target of a process runs in a second thread of the process, not in its main thread.

All comes out right, except that signal() and asyncio, among others, want the main thread.
"""

import threading
from multiprocessing.process import BaseProcess

original = BaseProcess.run


def run(self):
    raised = []

    def run_and_keep():
        try:
            original(self)
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run_and_keep)
    thread.start()
    thread.join()
    if raised:
        raise raised[0]


BaseProcess.run = run
