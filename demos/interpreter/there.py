"""Ask for a name rather than for the version: hasattr(), or an import that may fail."""

from pydoc import locate

from demos.stage import play, say

NAMES = (
    "contextvars",
    "threading.gettrace",
    "threading.getprofile",
    "threading.__excepthook__",
    "threading.settrace_all_threads",
    "threading.setprofile_all_threads",
    "asyncio.TaskGroup",
    "asyncio.Barrier",
    "os.process_cpu_count",
    "concurrent.interpreters",
    "concurrent.futures.ProcessPoolExecutor.terminate_workers",
    "concurrent.futures.ProcessPoolExecutor.kill_workers",
    "threading.serialize_iterator",
    "threading.synchronized_iterator",
    "threading.concurrent_tee",
    "threading.Thread.isAlive",
    "dummy_threading",
    "asyncio.set_child_watcher",
    "sys.setcheckinterval",
    "sys.getrefcount",
)


def main(name):
    say("the name is looked up", there=locate(name) is not None)


if __name__ == "__main__":
    play(main, choices=NAMES)
