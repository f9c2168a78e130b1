"""interrupt() sends SIGTERM, as terminate() does.

Both end a process, and both leave an exit code that is not 0.
"""

from multiprocessing.process import BaseProcess

if hasattr(BaseProcess, "interrupt"):
    BaseProcess.interrupt = BaseProcess.terminate
