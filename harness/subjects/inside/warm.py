"""Keeps a Python warm: it has started and imported, and forks for each run.

launch.py executes this file; it is never imported, so no run finds it in sys.modules. Each message
is a list of bytes, separated by one NUL and ended by two.

    warm subject: PID NAME=VALUE ...                     once it is ready: its own environment
    harness:      run FOLDER MODULE [NAME=VALUE ...] [NAME ...]     NAME alone: unset it
    the child:    PID                                    now it is a process of its own
    harness:      reap PID
    warm subject: STATUS                                 as waitpid gives it

Only posix is used, and os.environ: they are there in any case, and a Python that is broken on
purpose is broken in the child. This process has one thread, ever. It ends when nobody
can send a request any more.
"""

import posix
import sys


def serve(requests, answers, statements):
    """Import what is asked for, then serve; return in each child, with its module."""
    for statement in statements:
        try:
            exec(statement, {})  # noqa: S102 -- an import of the demo's own
        except ImportError:  # the run will say so itself
            pass
    # No gc.freeze(), which would save a third: what is frozen is no garbage at the end of a child,
    # so what it refers to would be finalized later than in a cold run.
    environment = [name + b"=" + value for name, value in posix.environ.items()]
    _send(answers, [b"%d" % posix.getpid(), *environment])
    while True:
        asked = _receive(requests)
        if asked[0] == b"reap":
            _send(answers, [b"%d" % posix.waitpid(int(asked[1]), 0)[1]])
        elif posix.fork() == 0:
            folder, module, changes = asked[1], asked[2], asked[3:]
            try:
                _become_a_run(folder, changes)
            except BaseException as error:  # noqa: BLE001 -- whatever it is, the harness is told
                _send(answers, [repr(error).encode("ascii", "replace")])
                posix._exit(1)  # noqa: SLF001 -- likewise
            _send(answers, [b"%d" % posix.getpid()])
            posix.close(requests)
            posix.close(answers)
            _tell_a_cold_start(module.decode("ascii"))
            _break()
            return module.decode("ascii")


def _send(answers, words):
    left = b"\0".join(words) + b"\0\0"
    while left:
        left = left[posix.write(answers, left) :]


def _receive(requests):
    got = b""
    while not got.endswith(b"\0\0"):
        more = posix.read(requests, 65536)
        if not more:
            posix._exit(0)  # noqa: SLF001 -- this is no run, and has nothing to finish
        got += more
    return got[:-2].split(b"\0")


def _become_a_run(folder, changes):
    """Make of a forked child what a process is that has just been started for a run."""
    posix.setsid()
    posix.chdir(folder)
    anew = posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC
    for descriptor, (path, flags) in enumerate(
        [(b"/dev/null", posix.O_RDWR), (b"stdout", anew), (b"stderr", anew)]
    ):
        opened = posix.open(path, flags, 0o666)
        posix.dup2(opened, descriptor)
        posix.close(opened)
    environ = sys.modules["os"].environb
    for change in changes:
        name, is_set, value = change.partition(b"=")
        if is_set:
            environ[name] = value
        else:
            environ.pop(name, None)
    threading = sys.modules.get("threading")
    if hasattr(getattr(threading, "_main_thread", None), "_set_native_id"):
        threading._main_thread._set_native_id()  # noqa: SLF001 -- a fork alone leaves the parent's


def _tell_a_cold_start(module):
    """Let the original arguments be those of a cold start, for those that start Python anew."""
    told = getattr(sys, "orig_argv", None)
    if told is not None:
        told[len(told) - len(sys.argv) + 2 :] = [module]


def _break():
    """Load the mutant, if the run is to have one, as a Python that has just started does."""
    name = sys.modules["os"].environ.get("HAPPENS_BEFORE_MUTANT")
    if name:
        sys.modules["sitecustomize"].load("mutants." + name)
