"""Tells what a demo does not say: who waits for what, who holds it, who started whom.

A line of the trace that has `does` in place of `text` is no event, and no claim sees it:

    begins, ends              the first and last thing in the target of a thread or process
    starts                    before start(); `token` is the same at what begins by it
    waits ... goes on         around what may block, and only if it does; `got` says how it went
    takes ... gives back      after an acquire, before the release: within the real hold
    pauses ... goes on        in pause()
    sets                      before set(), notify(), and before a shutdown
    puts, gets                before a put, after a get; `thing` is the item

It is loaded by mutants/loader, as a mutant is, when HAPPENS_BEFORE_OBSERVER is set: to draw a run,
never to judge one. An observed run has a schedule of its own, and no less a legal one.
Only what the demo itself calls is told, not what Python's own modules call.
"""

import functools
import os
import sys
from _thread import _local, get_ident
from importlib.machinery import PathFinder
from time import monotonic

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = (os.path.join(HERE, "stage.py"), os.path.abspath(__file__))

_busy = _local()
_names = {}
_serial = [0]


def tell(does, **more):
    """Append one line to the trace, unless this thread is at it already."""
    stage = sys.modules.get("demos.stage")
    if stage is None or getattr(stage, "TRACE", None) is None or getattr(_busy, "on", False):
        return
    _busy.on = True
    try:
        here = get_ident()
        event = {
            "process": os.getpid(),
            "process_name": stage._process_name(),
            "thread": (here, stage._first_heard()),
            "thread_name": stage._thread_name(),
            "main": here == stage._main_thread,
            "time": monotonic(),
            "does": does,
        }
        event.update(more)
        stage._write(ascii(event) + "\n")
    finally:
        _busy.on = False


def demo_frame(depth=2):
    """Give the frame of the caller if that is the demo's own code, else None."""
    frame = sys._getframe(depth)
    name = frame.f_code.co_filename
    if os.path.abspath(name).startswith(HERE + os.sep) and not name.endswith(OWN):
        return frame
    return None


def name_of(thing, kind, frame=None):
    """Give the name that the demo has for a thing; one that it shares gets a number."""
    thing = getattr(thing, "_observed_for", thing)
    known = getattr(thing, "_observed_as", None)
    if known is not None:
        return known
    found = _find(thing, kind, frame or sys._getframe(1))
    others = _names.setdefault(found, [])
    others.append(id(thing))
    name = found if len(others) == 1 else "{} {}".format(found, len(others))
    try:
        thing._observed_as = name
    except AttributeError:
        others.pop()
    return name


def _find(thing, kind, frame):
    seen = 0
    scopes = [sys.modules["__main__"].__dict__]
    while frame is not None and seen < 3:
        if not frame.f_code.co_filename.endswith(OWN):
            seen += 1
            # Never a module's own locals twice; and reading them changes nothing in a function.
            scopes.append(frame.f_locals)
        frame = frame.f_back
    for scope in scopes:
        for key, value in list(scope.items()):
            if value is thing and not key.startswith("_") and key != "self":
                return key
            if type(value) is dict and len(value) < 20:
                for inner, other in list(value.items()):
                    if other is thing and isinstance(inner, str):
                        return inner
    for scope in scopes[1:]:
        owner = scope.get("self")
        for key, value in list(getattr(owner, "__dict__", {}).items()):
            if value is thing:
                return key
    return kind


def around(owner, method, kind, when=None, result=None, what=None):
    """Tell of a method that it waits, if it may; `when` says so beforehand."""
    original = getattr(owner, method, None)
    if original is None:
        return

    @functools.wraps(original)
    def wrapper(self, *args, **kwargs):
        frame = None if getattr(_busy, "on", False) else demo_frame()
        if frame is None or (when is not None and not when(self, *args, **kwargs)):
            return original(self, *args, **kwargs)
        named = what(self) if what else name_of(self, kind, frame)
        tell("waits", kind=kind, what=named)
        got = False
        try:
            returned = original(self, *args, **kwargs)
            got = True if result is None else bool(result(self, returned))
        finally:
            tell("goes on", kind=kind, what=named, got=got)
        return returned

    setattr(owner, method, wrapper)


def before(owner, method, does, kind, **more):
    """Tell something before a method is called."""
    original = getattr(owner, method, None)
    if original is None:
        return

    @functools.wraps(original)
    def wrapper(self, *args, **kwargs):
        frame = None if getattr(_busy, "on", False) else demo_frame()
        if frame is not None:
            tell(does, kind=kind, what=name_of(self, kind, frame), **more)
        return original(self, *args, **kwargs)

    setattr(owner, method, wrapper)


# -- locks, which are no classes that could be patched --------------------------------------------


class ObservedLock:
    """A lock that tells who waits for it, takes it, and gives it back."""

    kind = "lock"

    def __init__(self, real):
        self._lock = real
        self._depth = 0

    def __getattr__(self, name):
        return getattr(self._lock, name)

    def __repr__(self):
        return repr(self._lock)

    def _is_mine(self):
        return False

    def acquire(self, blocking=True, timeout=-1):
        if self._is_mine() or (blocking and timeout != -1 and not _plausible(timeout)):
            got = self._lock.acquire(blocking, timeout)
            self._depth += bool(got)
            return got
        if not blocking:
            got = self._lock.acquire(blocking, timeout)
        else:
            got = self._lock.acquire(False)
        if not got and blocking:
            name = name_of(self, self.kind, sys._getframe(1))
            tell("waits", kind=self.kind, what=name)
            try:
                got = self._lock.acquire(True, timeout)
            finally:
                tell("goes on", kind=self.kind, what=name, got=got)
        if got:
            self._depth = 1
            tell("takes", kind=self.kind, what=name_of(self, self.kind, sys._getframe(1)))
        return got

    def release(self):
        if self._depth == 1:
            tell("gives back", kind=self.kind, what=name_of(self, self.kind, sys._getframe(1)))
        if self._depth:
            self._depth -= 1
        self._lock.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()

    def _is_owned(self):
        return self._lock.locked()


class ObservedRLock(ObservedLock):
    def _is_mine(self):
        return self._lock._is_owned()

    def release(self):
        if self._is_mine():
            ObservedLock.release(self)
        else:
            self._lock.release()

    def _is_owned(self):
        return self._lock._is_owned()

    def _release_save(self):
        tell("gives back", kind="lock", what=name_of(self, "lock"))
        depth, self._depth = self._depth, 0
        return depth, self._lock._release_save()

    def _acquire_restore(self, state):
        self._lock._acquire_restore(state[1])
        self._depth = state[0]
        tell("takes", kind="lock", what=name_of(self, "lock"))


def _plausible(timeout):
    return isinstance(timeout, (int, float)) and 0 <= timeout < 1e6


def observe_threading(threading):
    real_lock, real_rlock = threading.Lock, threading.RLock

    def lock():
        return real_lock() if demo_frame() is None else ObservedLock(real_lock())

    def rlock(*args, **kwargs):
        made = real_rlock(*args, **kwargs)
        return made if demo_frame() is None else ObservedRLock(made)

    threading.Lock, threading.RLock = lock, rlock

    make_condition = threading.Condition.__init__

    @functools.wraps(make_condition)
    def condition(self, lock=None):
        if lock is None and demo_frame() is not None:
            lock = ObservedRLock(real_rlock())
            lock._observed_for = self
        make_condition(self, lock)

    threading.Condition.__init__ = condition
    around(threading.Condition, "wait", "condition", result=lambda self, told: told)
    around(threading.Condition, "wait_for", "condition", result=lambda self, told: told)
    before(threading.Condition, "notify", "sets", "condition")
    before(threading.Condition, "notify_all", "sets", "condition")
    before(threading.Event, "set", "sets", "event")
    around(
        threading.Event, "wait", "event",
        when=lambda self, *_, **__: not self.is_set(),
        result=lambda self, told: told,
    )  # fmt: skip
    around(threading.Barrier, "wait", "barrier")
    observe_semaphore(threading.Semaphore)
    observe_threads(threading.Thread)
    if hasattr(threading, "_start_new_thread"):
        import _thread

        observe_raw_threads(_thread)


def observe_semaphore(semaphore):
    acquire, release = semaphore.acquire, semaphore.release

    @functools.wraps(acquire)
    def observed_acquire(self, blocking=True, timeout=None):
        frame = demo_frame()
        if frame is None or (timeout is not None and not (blocking and _plausible(timeout))):
            return acquire(self, blocking, timeout)
        name = name_of(self, "semaphore", frame)
        got = acquire(self, False)
        if not got and blocking:
            tell("waits", kind="semaphore", what=name)
            try:
                got = acquire(self, True, timeout)
            finally:
                tell("goes on", kind="semaphore", what=name, got=got)
        if got:
            tell("takes", kind="semaphore", what=name)
        return got

    @functools.wraps(release)
    def observed_release(self, *n):
        frame = demo_frame()
        if frame is not None:
            tell("gives back", kind="semaphore", what=name_of(self, "semaphore", frame))
        return release(self, *n)

    semaphore.acquire = semaphore.__enter__ = observed_acquire
    semaphore.release = observed_release

    def leave(self, *_):
        frame = demo_frame()
        if frame is not None:
            tell("gives back", kind="semaphore", what=name_of(self, "semaphore", frame))
        release(self)

    semaphore.__exit__ = leave


# -- threads and processes ------------------------------------------------------------------------


def _token():
    _serial[0] += 1
    return "{}.{}.{}".format(os.getpid(), get_ident() % 100000, _serial[0])


def _observed(run, token, daemon):
    def observed(*args, **kwargs):
        tell("begins", token=token, daemon=daemon)
        try:
            return run(*args, **kwargs)
        finally:
            tell("ends")

    return observed


def _keep(thing, name, value):
    """Put a method before the class's own; whoever calls it finds the class's own again."""

    def once(*args, **kwargs):
        try:
            del thing.__dict__[name]
        except KeyError:
            pass
        return value(*args, **kwargs)

    thing.__dict__[name] = once


def observe_threads(thread_class):
    start = thread_class.start

    @functools.wraps(start)
    def observed_start(self):
        if self.name != "QueueFeederThread" and getattr(self, "_initialized", True):
            if self.ident is None and "run" not in self.__dict__:
                token = _token()
                _keep(self, "run", _observed(self.run, token, self.daemon))
                tell("starts", who=self.name, token=token)
        return start(self)

    thread_class.start = observed_start
    around(
        thread_class, "join", "thread",
        when=lambda self, *_, **__: self.ident not in (None, get_ident()) and self.is_alive(),
        result=lambda self, _: not self.is_alive(),
        what=lambda self: self.name,
    )  # fmt: skip


def observe_raw_threads(module):
    start = module.start_new_thread

    @functools.wraps(start)
    def observed_start(function, args, *kwargs):
        if demo_frame() is None or not callable(function) or not isinstance(args, tuple):
            return start(function, args, *kwargs)
        token = _token()
        tell("starts", who="raw thread", token=token)
        return start(_observed(function, token, True), args, *kwargs)

    module.start_new_thread = observed_start


def observe_processes(module):
    process = module.BaseProcess
    start, bootstrap = process.start, process._bootstrap

    @functools.wraps(start)
    def observed_start(self):
        if self._popen is None:
            self._observed_token = _token()
            tell("starts", who=self.name, token=self._observed_token)
        return start(self)

    @functools.wraps(bootstrap)
    def observed_bootstrap(self, *args, **kwargs):
        _busy.on = False
        if "run" not in self.__dict__:
            token = getattr(self, "_observed_token", None)
            _keep(self, "run", _observed(self.run, token, self.daemon))
        return bootstrap(self, *args, **kwargs)

    process.start, process._bootstrap = observed_start, observed_bootstrap
    around(
        process, "join", "process",
        when=lambda self, *_, **__: self._popen is not None and self.is_alive(),
        result=lambda self, _: not self.is_alive(),
        what=lambda self: self.name,
    )  # fmt: skip


# -- queues, pipes, futures, other programs -------------------------------------------------------


def observe_queues(module):
    for kind in ("Queue", "SimpleQueue"):
        if hasattr(module, kind):
            observe_queue(getattr(module, kind))
    around(module.Queue, "join", "queue", when=lambda self: self.unfinished_tasks > 0)


def observe_queue(queue):
    if "get" not in queue.__dict__:
        return
    get, put = queue.get, queue.put

    @functools.wraps(get)
    def observed_get(self, block=True, timeout=None):
        frame = demo_frame()
        if frame is None:
            return get(self, block, timeout)
        name = name_of(self, "queue", frame)
        waits = block and self.empty()
        if waits:
            tell("waits", kind="queue", what=name)
        got = False
        try:
            thing = get(self, block, timeout)
            got = True
        finally:
            if waits:
                tell("goes on", kind="queue", what=name, got=got)
        tell("gets", kind="queue", what=name, thing=_shown(thing))
        return thing

    @functools.wraps(put)
    def observed_put(self, item, block=True, timeout=None):
        frame = demo_frame()
        if frame is None:
            return put(self, item, block, timeout)
        name = name_of(self, "queue", frame)
        waits = block and hasattr(self, "full") and self.full()
        tell("puts", kind="queue", what=name, thing=_shown(item))
        if waits:
            tell("waits", kind="queue", what=name, room=True)
        try:
            return put(self, item, block, timeout)
        finally:
            if waits:
                tell("goes on", kind="queue", what=name, got=True)

    try:
        queue.get, queue.put = observed_get, observed_put
    except TypeError:  # a SimpleQueue that is written in C
        pass


def _shown(thing):
    if thing is None or isinstance(thing, (bool, int, float, str)):
        return repr(thing)[:40]
    return type(thing).__name__


def observe_process_queues(module):
    around(module.Queue, "get", "queue", when=lambda self, block=True, timeout=None: block)
    around(module.JoinableQueue, "join", "queue")
    around(module.SimpleQueue, "get", "queue", when=lambda self: self.empty())
    around(module.Queue, "join_thread", "queue")


def observe_connections(module):
    around(
        module._ConnectionBase, "recv", "pipe",
        when=lambda self: not self.closed and self.readable and not self.poll(0),
    )  # fmt: skip
    around(
        module._ConnectionBase, "poll", "pipe",
        when=lambda self, timeout=0.0: timeout != 0,
        result=lambda self, told: told,
    )  # fmt: skip


def observe_process_locks(module):
    for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore"):
        if hasattr(module, name):
            observe_process_lock(getattr(module, name), name)
    around(module.Condition, "wait", "condition", result=lambda self, told: told)
    around(
        module.Event, "wait", "event",
        when=lambda self, *_, **__: not self.is_set(),
        result=lambda self, told: told,
    )  # fmt: skip
    before(module.Event, "set", "sets", "event")


def observe_process_lock(lock, name):
    kind = "lock" if "Lock" in name else "semaphore"
    make, enter, leave = lock._make_methods, lock.__enter__, lock.__exit__

    def take(self, frame, blocking=True, timeout=None):
        known = name_of(self, kind, frame)
        if kind == "lock" and self._semlock._is_mine():
            return self._semlock.acquire(blocking, timeout)
        got = self._semlock.acquire(False)
        if not got and blocking:
            tell("waits", kind=kind, what=known)
            try:
                got = self._semlock.acquire(True, timeout)
            finally:
                tell("goes on", kind=kind, what=known, got=got)
        if got:
            tell("takes", kind=kind, what=known)
        return got

    def tell_release(self, frame):
        if kind == "semaphore" or (self._semlock._is_mine() and self._semlock._count() == 1):
            tell("gives back", kind=kind, what=name_of(self, kind, frame))

    def observed_methods(self):
        make(self)
        real_acquire, real_release = self.acquire, self.release

        def acquire(block=True, timeout=None):
            frame = demo_frame()
            if frame is None or (timeout is not None and not (block and _plausible(timeout))):
                return real_acquire(block, timeout)
            return take(self, frame, block, timeout)

        def release():
            frame = demo_frame()
            if frame is not None:
                tell_release(self, frame)
            return real_release()

        self.acquire, self.release = acquire, release

    def observed_enter(self):
        frame = demo_frame()
        return enter(self) if frame is None else take(self, frame)

    def observed_leave(self, *args):
        frame = demo_frame()
        if frame is not None:
            tell_release(self, frame)
        return leave(self, *args)

    lock._make_methods = observed_methods
    lock.__enter__, lock.__exit__ = observed_enter, observed_leave


def observe_futures(module):
    for method in ("result", "exception"):
        around(module.Future, method, "future", when=lambda self, *_, **__: not self.done())
    around(module.Executor, "__exit__", "pool")


def observe_pool(name):
    def observe(module):
        around(
            getattr(module, name), "shutdown", "pool",
            when=lambda self, wait=True, **_: wait,
        )  # fmt: skip

    return observe


def observe_programs(module):
    around(module.Popen, "wait", "program", when=lambda self, *_, **__: self.returncode is None)
    around(module.Popen, "communicate", "program")
    around(module.Popen, "__exit__", "program", when=lambda self, *_: self.returncode is None)


# -- the stage, and how all this is put in place --------------------------------------------------


def observe_stage(stage):
    stage._write = stage._append
    real_pause, real_play = stage.pause, stage.play

    def append(line):
        frame = sys._getframe(2)
        while frame is not None and os.path.abspath(frame.f_code.co_filename) in OWN:
            frame = frame.f_back
        if frame is not None and os.path.abspath(frame.f_code.co_filename).startswith(HERE):
            line = "{}, 'line': {}}}\n".format(line.rstrip()[:-1], frame.f_lineno)
        stage._write(line)

    def pause(units):
        tell("pauses", units=units)
        real_pause(units)
        tell("goes on", kind="pause", got=True)

    def play(main, choices=()):
        tell("begins", daemon=False)
        try:
            real_play(main, choices)
        finally:
            tell("ends")

    stage._append, stage.pause, stage.play = append, pause, play


OBSERVED = {
    "demos.stage": observe_stage,
    "threading": observe_threading,
    "queue": observe_queues,
    "multiprocessing.process": observe_processes,
    "multiprocessing.queues": observe_process_queues,
    "multiprocessing.connection": observe_connections,
    "multiprocessing.synchronize": observe_process_locks,
    "concurrent.futures._base": observe_futures,
    "concurrent.futures.thread": observe_pool("ThreadPoolExecutor"),
    "concurrent.futures.process": observe_pool("ProcessPoolExecutor"),
    "subprocess": observe_programs,
}


class Finder:
    """Observes a module as soon as it has been imported."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        observe = OBSERVED.get(name)
        spec = PathFinder.find_spec(name, path) if observe else None
        if spec is None:
            return None
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            observe(module)

        spec.loader.exec_module = exec_module
        return spec


def main():
    for name, observe in OBSERVED.items():
        if name in sys.modules:
            observe(sys.modules[name])
    sys.meta_path.insert(0, Finder)


main()
