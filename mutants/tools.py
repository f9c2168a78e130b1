"""What several mutants need: to break a thing for the program, and not for Python's own modules.

Queue, Event and Thread are themselves made of locks. A mutant that broke those as well
would break everything at once, and show nothing in particular.
"""

import ast
import functools
import inspect
import signal
import sys
import threading
from importlib.machinery import SourceFileLoader

real_lock = threading.Lock
real_rlock = threading.RLock
real_signal = signal.signal
real_getsignal = signal.getsignal


class Base:
    def __init__(self):
        self._real = self.make()

    def acquire(self, blocking=True, timeout=-1):
        return self._real.acquire(blocking, timeout)

    def release(self):
        self._real.release()

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exception):
        self.release()


class Lock(Base):
    """A lock that does what the real one does, for a mutant to inherit from."""

    make = staticmethod(real_lock)

    def locked(self):
        return self._real.locked()


class RLock(Base):
    """The same for a lock that its owner can take again; it has locked() since 3.14 only."""

    make = staticmethod(real_rlock)

    if hasattr(real_rlock(), "locked"):

        def locked(self):
            return self._real.locked()


def in_a_demo(frame):
    """Tell whether a frame belongs to the program that is being run, rather than to a library."""
    return of_a_demo(frame.f_code)


def of_a_demo(code):
    """Tell the same of the code of a function."""
    return "demos" in code.co_filename.replace("\\", "/").split("/")


broken = {"Lock": real_lock, "RLock": real_rlock}


def make_lock():
    return broken["Lock"]() if in_a_demo(sys._getframe(1)) else real_lock()


def make_rlock():
    return broken["RLock"]() if in_a_demo(sys._getframe(1)) else real_rlock()


def replace_lock(another):
    """Give the program another Lock; the modules of the standard library keep theirs."""
    broken["Lock"] = another
    threading.Lock = make_lock  # of this module, because a manager has it pickled


def replace_rlock(another):
    """Give the program another RLock; the modules of the standard library keep theirs."""
    broken["RLock"] = another
    threading.RLock = make_rlock


def rewrite(transformer):
    """Let an ast.NodeTransformer change the program's code, as a faulty compiler would."""
    compiled = SourceFileLoader.source_to_code

    def source_to_code(self, data, path, **options):
        name = str(path).replace("\\", "/")
        if "/demos/" not in name or name.endswith("/stage.py"):
            return compiled(self, data, path, **options)
        tree = ast.fix_missing_locations(transformer().visit(ast.parse(data)))
        return compile(tree, path, "exec", dont_inherit=True)

    def get_code(self, name):
        path = self.get_filename(name)
        return self.source_to_code(self.get_data(path), path)

    SourceFileLoader.source_to_code = source_to_code
    SourceFileLoader.get_code = get_code


def after_handlers(react):
    """Call react(frame) each time that a signal handler of the program has returned.

    The frame is the one that the signal has interrupted. What react raises comes out there.
    """

    def call_and_react(handler, number, frame):
        handler(number, frame)
        react(frame)

    around_handlers(call_and_react)


def around_handlers(call):
    """Have call(handler, number, frame) called in place of each signal handler of the program."""

    def install(number, handler):
        if inspect.isfunction(handler) and of_a_demo(handler.__code__):
            handler = functools.update_wrapper(functools.partial(call, handler), handler)
        return bare(real_signal(number, handler))

    signal.signal = install
    signal.getsignal = lambda number: bare(real_getsignal(number))


def bare(handler):
    return getattr(handler, "__wrapped__", handler)


def is_within(frame, *functions):
    """Tell whether a frame belongs to one of these functions, or to what they have called."""
    codes = [function.__code__ for function in functions]
    while frame is not None:
        if frame.f_code in codes:
            return True
        frame = frame.f_back
    return False
