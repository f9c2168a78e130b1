"""The explorer: it plays a model in every interleaving of its threads, and tells how it can end.

A model is a function. It makes what its threads share, has them run `together`, and returns the
outcome, a dict of plain values. Its threads are plain functions, and real threads. What they share
comes from here: `Shared(total=0)` has variables, `Lock`, `Queue` and so on are the real ones of
this Python. Only one thread runs at a time, and it is asked before each *scheduling point* whether
another is to go on:

- when it begins, and before it reads or writes a shared variable, a Dict or a List;
- before an operation on a primitive, such as `lock.acquire()` or `queue.put()`;
- and where it blocks. A real lock is only ever asked without waiting. If it cannot be had, the
  thread is out of the game until somebody has released it. If no thread is left that can go on,
  that is a deadlock.

A release, `wait()` and `notify()` are no points of their own: what another thread could do just
before them, it could as well do before the step that they end (R. J. Lipton, "Reduction: A Method
of Proving Properties of Parallel Programs", 1975). That holds as long as nobody asks for a lock
without waiting for it, or releases one that another thread acquired. If a model does so,
releases are points as well.

What primitives are made of inside, such as the locks of a Queue, has no points. A timed wait ends
in both ways, and notify() wakes each of those that wait, in turn.

A plain list may note what happens, if the steps that write to it use the same shared thing.

The search goes depth first through all choices. Of interleavings that differ only in the order of
steps that have nothing to do with each other it plays one, by sleep sets (P. Godefroid,
"Partial-Order Methods for the Verification of Concurrent Systems", 1996). "plain" plays them all.
"""

import _thread
import os
import queue
import sys
import threading
from functools import partial
from random import randrange, seed
from time import monotonic, sleep
from types import SimpleNamespace

from demos import stage

POINTS = 400  # in one interleaving; a model that goes on is cut short
INTERLEAVINGS = 5000  # of one model; what is left is not played
LATE = 0.003  # seconds until a free play is left to itself, and the next begins
MOST_LATE = 300  # of them, in one process
MOST_TRIES = 100  # to begin together; after that, let others have the processor

_players = {}  # the threads of the play, by their idents
_now = None  # the play under way, if any


class _Over(BaseException):
    """No error: it unwinds a thread whose play is over."""


class _Thing:
    """What threads share: a number for the search, a name for people, and how often it changed."""

    name = "?"
    version = 0

    def __init__(self):
        me = _players.get(_thread.get_ident())
        maker = me or _now
        maker.made += 1
        self.key = (me.number if me else -1, maker.made)
        self.holders = []


def _me():
    return _players.get(_thread.get_ident())


# ------------------------------------------------------------------ what models are made of


class _Lock(_Thing):
    """A real lock, acquired by attempts that do not block.

    Those that primitives have inside are made by them, and acquired and released with no point.
    """

    def __init__(self, real):
        super().__init__()
        self._real = real

    def acquire(self, blocking=True, timeout=-1):  # noqa: FBT002 -- as of a Lock
        me = _me()
        if me is None:
            return self._real.acquire(blocking, timeout)
        if me.inside:
            return self._take(me, blocking, timeout)
        if not blocking or timeout >= 0:
            me.play.search.asks = True
        me.point("wants " + self.name)
        got = self._take(me, blocking, timeout, at_a_point=True)
        if got:
            self.holders.append(me)
        me.tell("{} {}".format("acquires" if got else "does not get", self.name))
        return got

    def _take(self, me, blocking, timeout, *, at_a_point=False):
        while True:
            me.touch(self, True)
            if self._real.acquire(False):
                return True
            if not blocking:
                return False
            if timeout >= 0 and at_a_point:
                me.play.clock += timeout
                me.has_done_something = True
                return False
            if timeout >= 0:
                me.step_ends()
            else:
                me.is_blocked([(self, self.version)])
            at_a_point = True

    def release(self):
        me = _me()
        if me is not None:
            me.play.check(me)
        if me is not None and not me.inside:
            if self.holders and self.holders[-1] is not me:
                me.play.search.asks = True
            if me.play.search.releases_are_points:
                me.point("releases " + self.name)
            me.touch(self, True)
            self._real.release()
            self.holders[-1:] = []
            me.tell("releases " + self.name)
        else:
            if me is not None:
                me.touch(self, True)
                me.has_done_something = True
            self._real.release()
        self.version += 1

    def locked(self):
        me = _me()
        if me is not None and not me.inside:
            me.play.search.asks = True
            me.point("looks at " + self.name)
            me.touch(self, False)
        return self._real.locked()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


class _RLock(_Lock):
    """The same for a lock that knows its owner, with what a Condition needs of it."""

    def _is_owned(self):
        return self._real._is_owned()  # noqa: SLF001 -- as Condition does

    def _release_save(self):
        me = _me()
        if me is not None:
            me.touch(self, True)
            me.has_done_something = True
        self.version += 1
        return self._real._release_save()  # noqa: SLF001

    def _acquire_restore(self, state):
        me = _me()
        if me is None or self._take(me, True, -1):
            if me is not None:
                self._real.release()
            self._real._acquire_restore(state)  # noqa: SLF001


class _Wrapped(_Thing):
    """A real primitive, with a scheduling point before each of its operations."""

    POINTLESS = ()

    def __init__(self, real):
        super().__init__()
        self._real = real

    def _do(self, operation, *arguments, **named):
        me = _me()
        method = getattr(self._real, operation)
        if me is None or me.inside:
            return method(*arguments, **named)
        told = [repr(one) for one in arguments if not callable(one)]
        told += ["{}={!r}".format(*pair) for pair in named.items()]
        call = "{}.{}({})".format(self.name, operation, ", ".join(told))
        if operation not in self.POINTLESS or me.play.search.releases_are_points:
            me.point("waits in " + call)
        me.doing = "waits in " + call
        me.touch(self, True)
        me.inside += 1
        me.within = call
        try:
            answer = method(*arguments, **named)
        except Exception as error:
            me.tell("{} raises {}".format(call, type(error).__name__))
            raise
        finally:
            me.inside -= 1
            me.touch(self, True)
            self.version += 1
        me.tell(call if answer is None else "{}: {!r}".format(call, answer))
        return answer

    def __getattr__(self, operation):
        if operation.startswith("_"):
            raise AttributeError(operation)
        getattr(self._real, operation)  # an AttributeError in this Python is one here
        return partial(self._do, operation)

    def __enter__(self):
        self._do("acquire")
        return self

    def __exit__(self, *exception):
        self._do("release")


class _Semaphore(_Wrapped):
    POINTLESS = ("release",)

    def acquire(self, *how, **named):
        me = _me()
        if me is not None and (how or named):
            me.play.search.asks = True
        return self._do("acquire", *how, **named)


class _Condition(_Wrapped):
    """A real Condition around a lock of the explorer's."""

    POINTLESS = ("wait", "wait_for", "notify", "notify_all")

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        super().__init__(threading.Condition(self._lock))
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        self._lock.acquire()
        return self

    def __exit__(self, *exception):
        self._lock.release()

    def _held(self, operation, *arguments):
        me = _me()
        if me is not None and me in self._lock.holders:
            self._lock.holders.remove(me)
            try:
                return self._do(operation, *arguments)
            finally:
                if not me.play.over:
                    self._lock.holders.append(me)
        return self._do(operation, *arguments)

    def wait(self, timeout=None):
        return self._held("wait", *([] if timeout is None else [timeout]))

    def wait_for(self, predicate, timeout=None):
        return self._held("wait_for", predicate, *([] if timeout is None else [timeout]))


class _InnerCondition(threading.Condition):
    """Lets notify() wake any of those that wait: a real one wakes whoever has waited longest."""

    def notify(self, n=1):
        me = _me()
        if me is not None and 0 < n < len(self._waiters):
            self._waiters.rotate(-me.play.search.choose(me.play, len(self._waiters)))
        super().notify(n)


class _SimpleQueue(_Wrapped):
    """It is written in C, so it is asked without waiting, as locks are."""

    def get(self, block=True, timeout=None):  # noqa: FBT002 -- as of a SimpleQueue
        me = _me()
        if me is None:
            return self._real.get(block, timeout)
        me.point("waits in {}.get()".format(self.name))
        while True:
            me.touch(self, True)
            try:
                item = self._real.get(False)
            except queue.Empty:
                if not block or timeout is not None:
                    me.tell("{}.get() raises Empty".format(self.name))
                    raise
                me.is_blocked([(self, self.version)])
            else:
                me.tell("{}.get(): {!r}".format(self.name, item))
                return item


class _Cell(_Thing):
    def __init__(self, name, value):
        super().__init__()
        self.name, self.value = name, value


class _Shared:
    """Variables: each time one is read or written, another thread can come first."""

    def __init__(self, **variables):
        cells = {name: _Cell(name, value) for name, value in variables.items()}
        object.__setattr__(self, "_cells", cells)

    def __getattr__(self, name):
        if name not in self._cells:
            raise AttributeError(name)
        cell, me = self._cells[name], _me()
        if me is not None:
            me.point("reads " + name)
            me.touch(cell, False)
            me.seen.append((cell, cell.version))
            me.tell("reads {}: {!r}".format(name, cell.value))
        return cell.value

    def __setattr__(self, name, value):
        if name not in self._cells:
            raise AttributeError(name)
        cell, me = self._cells[name], _me()
        if me is not None:
            me.point("writes " + name)
            me.touch(cell, True)
            me.tell("{} = {!r}".format(name, value))
        cell.value = value
        cell.version += 1


_TOLD = {
    "__contains__": "{1!r} in {0}: {2}",
    "__getitem__": "reads {0}[{1!r}]: {2!r}",
    "__setitem__": "{0}[{1!r}] = {2!r}",
    "__len__": "len({0}): {1}",
}


def _container(kind, reads, writes):
    """Make a list or a dict of which each single operation is a step."""

    def method(name, changes):
        original = getattr(kind, name)

        def operation(self, *arguments):
            me = _me()
            if me is None:
                return original(self, *arguments)
            thing = self.thing
            me.point("uses " + thing.name)
            me.touch(thing, changes)
            thing.version += changes
            answer = original(self, *arguments)
            if name in _TOLD:
                me.tell(_TOLD[name].format(thing.name, *arguments, answer))
            else:
                told = ", ".join(map(repr, arguments))
                result = "" if answer is None else ": {!r}".format(answer)
                me.tell("{}.{}({}){}".format(thing.name, name, told, result))
            return answer

        return operation

    def make(self, *content):
        kind.__init__(self, *content)
        self.thing = _Thing()

    told = {name: method(name, 0) for name in reads}
    told.update({name: method(name, 1) for name in writes})
    return type(kind.__name__, (kind,), dict(told, __init__=make))


_Dict = _container(dict, ["__contains__", "__getitem__", "get", "__len__"],
                   ["__setitem__", "__delitem__", "setdefault", "pop"])  # fmt: skip
_List = _container(list, ["__contains__", "__getitem__", "__len__"],
                   ["__setitem__", "append", "pop"])  # fmt: skip


def _maker(watch, name, module=threading):
    """Give a function that makes the real thing, watched if a model is being explored."""
    real = getattr(module, name, None)
    if real is None:
        return None

    def make(*arguments):
        if _now is None:
            return real(*arguments)
        if watch is _Condition:
            return _Condition(*arguments)
        return watch(real(*arguments))

    return make


def _real_rlock(real):
    return (_RLock if hasattr(real, "_release_save") else _Lock)(real)


Lock = _maker(_Lock, "Lock")
RLock = _maker(_real_rlock, "RLock")
Semaphore = _maker(_Semaphore, "Semaphore")
BoundedSemaphore = _maker(_Wrapped, "BoundedSemaphore")
Condition = _maker(_Condition, "Condition")
Event = _maker(_Wrapped, "Event")
Barrier = _maker(_Wrapped, "Barrier")
Queue = _maker(_Wrapped, "Queue", queue)
LifoQueue = _maker(_Wrapped, "LifoQueue", queue)
PriorityQueue = _maker(_Wrapped, "PriorityQueue", queue)
SimpleQueue = _maker(_SimpleQueue, "SimpleQueue", queue)
ShutDown = getattr(queue, "ShutDown", None)  # there from 3.13 on


def Shared(**variables):  # noqa: N802 -- it takes the place of a class
    """Give an object whose attributes are variables that threads share."""
    return SimpleNamespace(**variables) if _now is None else _Shared(**variables)


def Dict(*content):  # noqa: N802
    """Give a dict that threads share."""
    return dict(*content) if _now is None else _Dict(*content)


def List(*content):  # noqa: N802
    """Give a list that threads share."""
    return list(*content) if _now is None else _List(*content)


def spin():
    """Stand in a loop that waits for a variable: nothing changes until another thread writes it."""
    me = _me()
    if me is None:
        sleep(0)
        return
    seen, me.seen = me.seen, []
    me.doing = "goes round and round"
    me.tell("goes round")
    for cell, _ in seen:
        me.touch(cell, False)
    if all(cell.version == version for cell, version in seen):
        me.is_blocked(seen)
        for cell, _ in seen:
            me.touch(cell, False)


def together(*functions):
    """Run these functions in threads of their own, and wait for them all."""
    if _now is None:
        _free_threads.run(functions)
    else:
        _name(sys._getframe(1).f_locals)  # noqa: SLF001 -- to call things as the model does
        _now.run(functions)


def _name(variables):
    for name, value in variables.items():
        several = value if type(value) in (list, tuple) else [value]
        for number, one in enumerate(several):
            thing = one.thing if isinstance(one, (_Dict, _List)) else one
            if isinstance(thing, _Thing):
                thing.name = "{}[{}]".format(name, number) if several is value else name
            if isinstance(thing, _Condition) and thing._lock.name == "?":  # noqa: SLF001
                thing._lock.name = name  # noqa: SLF001 -- it is the lock of nothing else


def _names(functions):
    """Call threads by their functions, and number those of one name."""
    names = []
    for function in functions:
        inner = getattr(function, "func", function)
        told = [str(one) for one in getattr(function, "args", ())]
        names.append(" ".join([inner.__name__.replace("_", " "), *told]))
    return [
        name if names.count(name) == 1 else "{} {}".format(name, names[: i + 1].count(name))
        for i, name in enumerate(names)
    ]


# ------------------------------------------------------------------ one play


class _Worker:
    """A real thread that waits for its next part: making one anew for each play takes longer."""

    idle = []  # noqa: RUF012 -- one for all

    def __init__(self):
        self.baton = _thread.allocate_lock()
        self.baton.acquire()
        self.part = None
        _thread.start_new_thread(self.work, ())

    @classmethod
    def next(cls):
        """Give one that has nothing to do."""
        try:
            return cls.idle.pop()
        except IndexError:
            return cls()

    def work(self):
        while True:
            self.baton.acquire()
            self.part()


class _Player:
    """A thread of the model, in one play."""

    def __init__(self, play, number, name, function):
        self.play, self.number, self.name, self._function = play, number, name, function
        self.ended = False
        self.made = 0  # things
        self.inside = 0  # an operation of a primitive
        self.within = ""  # which
        self.doing = "begins"
        self.blocked_by = ()  # things, each with the version at which it was in vain
        self.has_done_something = True  # in this step, that others can see
        self.seen = []  # variables, each with its version
        self.worker = _Worker.next()
        self.worker.part = self._run

    def _run(self):
        _players[_thread.get_ident()] = self
        play = self.play
        try:
            if not play.over:
                self.tell("begins")
                self._function()
        except _Over:
            pass
        except Exception as error:  # noqa: BLE001 -- it ends the thread, as it would a real one
            play.raised.append("{} in {}".format(type(error).__name__, self.name))
        del _players[_thread.get_ident()]
        self.ended = True
        play.pass_on(self)

    def point(self, doing):
        """Let another thread go first, perhaps."""
        self.doing = doing
        self.step_ends()

    def step_ends(self):
        self.play.check(self)
        self.play.points += 1
        self.play.pass_on(self)
        self.has_done_something = False

    def is_blocked(self, things):
        """Wait until one of these has changed; come back to try again."""
        self.play.check(self)
        if self.has_done_something:
            if self.within and self.inside:
                self.tell(self.within + " waits")
            self.blocked_by = things
            self.play.pass_on(self)
            self.has_done_something = False
        else:
            self.blocked_by = things
            self.play.try_another(self)
        self.blocked_by = ()

    def touch(self, thing, changes):
        """Note what this step has to do with."""
        self.play.check(self)
        touched = self.play.touched
        touched[thing.key] = touched.get(thing.key, False) or changes

    def tell(self, what):
        self.has_done_something = True
        if self.play.told is not None:
            holders = [
                "{}: {}".format(thing.name, ", ".join(p.name for p in thing.holders))
                for thing in self.play.locks
                if thing.holders
            ]
            self.play.told.append([self.number, what, "  ".join(holders)])

    def state(self):
        held = [thing.name for thing in self.play.locks if self in thing.holders]
        holds = "holds {}, ".format(" and ".join(held)) if held else ""
        return "{} {}{}".format(self.name, holds, self.doing)


class _Play:
    """The model, played once, in the order that the search asks for."""

    def __init__(self, search, *, tell=False):
        self.search = search
        self.told = [] if tell else None
        self.names = []
        self.players = []
        self.locks = []
        self.raised = []
        self.made = 0
        self.points = 0
        self.clock = 0.0
        self.depth = 0  # choices so far
        self.schedule = []
        self.touched = {}  # by the step under way
        self.last_touched = {}  # by the one before
        self.stepping = None  # the node whose choice is under way
        self.over = False
        self.end = None  # why it came to no end: who waits for what, or a word of the search
        self.deadlock = []  # the rows that tell of that
        self._all_done = _thread.allocate_lock()
        self._all_done.acquire()

    def run(self, functions):
        if self.players:
            raise RuntimeError("a model has its threads run together, and that once")
        self.names = _names(functions)
        self.locks = list(_lockish(sys._getframe(2).f_locals))  # noqa: SLF001 -- as above
        self.players = [
            _Player(self, i, *told) for i, told in enumerate(zip(self.names, functions))
        ]
        self._grant(self._choose(None))
        self._all_done.acquire()
        self.over = True
        stuck = [player for player in self.players if not player.ended]
        if self.end == "deadlock":
            self.end = "; ".join(player.state() for player in stuck)
            self.deadlock = [[player.number, player.doing, ""] for player in stuck]
        for player in self.players:
            if not player.ended:
                player.worker.baton.release()
                self._all_done.acquire()
        _Worker.idle.extend(player.worker for player in reversed(self.players))
        if self.end is not None:
            raise _Over

    def check(self, player):
        if self.over and not player.ended:
            raise _Over

    def pass_on(self, player):
        """The step of a player is done: find out whose is the next."""
        if self.over:
            self._all_done.release()
            return
        self.search.step_done(self)
        self._hand_over(player, self._choose(player))

    def try_another(self, player):
        """It could not go on after all: find another that can."""
        self.touched = {}
        self.search.in_vain(self)
        self._hand_over(player, self._choose(player))

    def _choose(self, player):
        self.touched = {}
        alive = [one for one in self.players if not one.ended]
        if not alive:
            return None
        if self.points > self.search.most_points:
            self.end = "bounded"
            return None
        chosen, self.end = self.search.whose_turn(self, alive, player)
        return chosen

    def _grant(self, chosen):
        if chosen is None:
            self._all_done.release()
        else:
            chosen.worker.baton.release()

    def _hand_over(self, player, chosen):
        if chosen is not player or player.ended:
            self._grant(chosen)
            if not player.ended:
                player.worker.baton.acquire()
                if self.over:
                    raise _Over


def _lockish(variables):
    for value in variables.values():
        for one in value if type(value) in (list, tuple) else [value]:
            thing = one._lock if isinstance(one, _Condition) else one  # noqa: SLF001
            if isinstance(thing, _Lock):
                yield thing


# ------------------------------------------------------------------ the search


class _Node:
    """A place where several threads could go on, or several waiters be woken."""

    __slots__ = ("at", "options", "sleep", "taken", "touched")

    def __init__(self, options, sleep):
        self.options, self.sleep = options, sleep
        self.at = 0
        self.taken = False
        self.touched = {}


def _independent(one, other):
    return not any(key in other and (changes or other[key]) for key, changes in one.items())


class Search:
    """Depth first through all choices; with sleep sets, unless it is plain."""

    def __init__(self, *, plain=False, most_points=POINTS, most_plays=INTERLEAVINGS):
        self.plain, self.most_points, self.most_plays = plain, most_points, most_plays
        self.releases_are_points = False
        self.wanted = self.schedule = None  # the number of a schedule, and that schedule
        self.begin()

    def begin(self):
        self.asks = False
        self.path = []
        self.bounded = False
        self.played = 0
        self.found = {}

    def whose_turn(self, play, alive, current):
        path = self.path
        if play.depth == len(path):
            sleep = {}
            if play.stepping is not None and not self.plain:
                sleep = {
                    number: touched
                    for number, touched in play.stepping.sleep.items()
                    if _independent(touched, play.last_touched)
                }
            first = [current] if current is not None and not current.ended else []
            options = [
                one.number
                for one in first + [one for one in alive if one is not current]
                if one.number not in sleep
                and not (one.blocked_by and all(t.version == v for t, v in one.blocked_by))
            ]
            path.append(_Node(options, sleep))
        node = path[play.depth]
        if node.sleep is None or not {*node.options} <= {one.number for one in alive}:
            return None, "unlike"
        if node.at == len(node.options):
            if node.taken or node.sleep:
                return None, "seen before"
            return None, "deadlock"
        play.stepping = node
        number = node.options[node.at]
        play.depth += 1
        play.schedule.append(number)
        return play.players[number], None

    def in_vain(self, play):
        """The thread that was chosen is blocked: that was no choice."""
        play.depth -= 1
        play.schedule.pop()
        self.path[play.depth].at += 1

    def step_done(self, play):
        node = play.stepping
        node.taken = True
        play.last_touched = play.touched
        if not self.plain:
            for key, changes in play.touched.items():
                node.touched[key] = node.touched.get(key, False) or changes

    def choose(self, play, count):
        """Choose one of several, in the midst of a step."""
        if play.depth == len(self.path):
            self.path.append(_Node(list(range(count)), None))
        node = self.path[play.depth]
        if node.sleep is not None or len(node.options) != count:
            return 0  # the next choice will show that this play is unlike the last
        play.depth += 1
        play.schedule.append(node.options[node.at])
        return node.options[node.at]

    def back(self):
        """Go back to the last choice that has another option; tell whether there is one."""
        path = self.path
        while path:
            node = path[-1]
            if node.at < len(node.options) and node.sleep is not None:
                node.sleep[node.options[node.at]] = node.touched
                node.touched = {}
            node.at += 1
            if node.at < len(node.options):
                return True
            path.pop()
        return False

    def all(self, model):
        """Play all; give the outcomes, each with its count and its shortest schedule."""
        self.begin()
        going = True
        while going:
            if self.played == self.most_plays:
                self.bounded = True
                break
            play = _Play(self)
            outcome = _outcome(model, play)
            if self.asks and not self.releases_are_points:
                self.releases_are_points = True
                return self.all(model)
            if outcome is not None:
                self.played += 1
                self._take(play, outcome)
                if self.played == self.wanted:
                    self.schedule = play.schedule
                    break
            elif play.end == "unlike":
                raise RuntimeError("the same choices have not led to the same place again")
            elif play.end == "bounded":
                self.bounded = True
                self.played += 1
            going = self.back()
        return list(self.found.values())

    def _take(self, play, outcome):
        found = self.found.setdefault(repr(sorted(outcome.items())), _Found(outcome))
        found.count += 1
        switches = sum(a != b for a, b in zip(play.schedule, play.schedule[1:]))
        length = (len(play.schedule), switches)
        if found.schedule is None or length < found.length:
            found.schedule, found.length = play.schedule, length


class _Found:
    """An outcome, how many interleavings had it, and the shortest of them."""

    def __init__(self, outcome):
        self.outcome, self.count, self.schedule, self.length = outcome, 0, None, None


class _Script:
    """Asks for one schedule, instead of searching."""

    def __init__(self, schedule, search):
        self._schedule = schedule
        self.releases_are_points, self.most_points = search.releases_are_points, search.most_points
        self.asks = self.impossible = False

    def whose_turn(self, play, alive, current):
        del current
        if play.depth == len(self._schedule):
            return None, "deadlock"
        told = [one for one in alive if one.number == self._schedule[play.depth]]
        if self.impossible or not told:
            return None, "impossible"
        play.depth += 1
        return told[0], None

    def choose(self, play, count):
        del count
        play.depth += 1
        return self._schedule[play.depth - 1]

    def step_done(self, play):
        pass

    def in_vain(self, play):
        del play
        self.impossible = True


def _outcome(model, play):
    """Play a model once; give its outcome, or None if it has none."""
    global _now
    _now = play
    seed(0)  # what is left to chance falls out alike in each play
    try:
        outcome = dict(model())
    except _Over:
        if play.end in ("bounded", "seen before", "unlike", "impossible"):
            return None
        outcome = {"deadlock": play.end}
    finally:
        _now = None
    if play.raised:
        outcome["raised"] = ", ".join(play.raised)
    return outcome


class instruments:  # noqa: N801 -- a context, used like a function
    """While a model is explored, primitives are made of locks that the explorer can ask."""

    def __enter__(self):
        self._kept = [(module, name, getattr(module, name)) for module, name, _ in _INSTRUMENTS]
        for module, name, instrument in _INSTRUMENTS:
            setattr(module, name, instrument)

    def __exit__(self, *exception):
        for module, name, real in self._kept:
            setattr(module, name, real)


def _inner_lock():
    return _thread.allocate_lock() if _now is None else _Lock(_thread.allocate_lock())


def _inner_rlock():
    return _thread.RLock() if _now is None else _RLock(_thread.RLock())


_INSTRUMENTS = [
    (threading, "_allocate_lock", _inner_lock),
    (threading, "Lock", _inner_lock),
    (threading, "RLock", _inner_rlock),
    (threading, "Condition", _InnerCondition),
    (threading, "_time", lambda: 0.0 if _now is None else _now.clock),
    (queue, "time", lambda: 0.0 if _now is None else _now.clock),
]


def explore(model, *, plain=False, wanted=None, **most):
    """Play a model in every interleaving; give the search, with what it has found."""
    search = Search(plain=plain, **most)
    search.wanted = wanted
    with instruments():
        search.all(model)
    return search


def steps(model, schedule, search):
    """Play one schedule; give its steps as lines, with a column for each thread, and the outcome.

    There is none if it is no schedule of the model.
    """
    script = _Script(schedule, search)
    play = _Play(script, tell=True)
    with instruments():
        outcome = _outcome(model, play)
    rows = [["", *play.names, "held"]]
    for number, (player, what, held) in enumerate(play.told + play.deadlock, 1):
        cells = ["" for _ in play.names]
        cells[player] = what
        rows.append([str(number), *cells, held])
    return _table(rows), outcome


def _table(rows):
    widths = [max(map(len, column)) for column in zip(*rows)]
    return ["   ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def describe(outcome):
    return ", ".join("{}={}".format(*pair) for pair in outcome.items())


def _text(schedule):
    return ".".join(str(number + 1) for number in schedule)


# ------------------------------------------------------------------ free threads


class _FreeThreads:
    """Real threads that nobody holds up: they begin together, and then run as they like."""

    def __init__(self):
        self.raised = {}  # by the thread that ran the model: what its threads raised

    def run(self, functions):
        there, raised = [], []
        workers = [_Worker.next() for _ in functions]
        ends = [_thread.allocate_lock() for _ in functions]
        for worker, end, *told in zip(workers, ends, _names(functions), functions):
            end.acquire()
            worker.part = partial(self._part, told, there, len(functions), raised, end)
        for worker in workers:
            worker.baton.release()
        for end in ends:
            end.acquire()
        _Worker.idle.extend(workers)
        self.raised[_thread.get_ident()] = ", ".join(raised)

    @staticmethod
    def _part(told, there, count, raised, end):
        name, function = told
        there.append(name)
        tries = 0
        while len(there) < count:  # the others are on their way
            tries += 1
            sleep(0 if tries < MOST_TRIES else LATE / 10)
        for _ in range(randrange(1 << randrange(8))):
            pass
        try:
            function()
        except BaseException as error:  # noqa: BLE001 -- whatever it is, it ends just this thread
            raised.append("{} in {}".format(type(error).__name__, name))
        end.release()


_free_threads = _FreeThreads()


class _FreePlays:
    """Plays that nobody plans, one after another; each outcome is counted.

    A play that is late is left to itself, and the next begins beside it. Its own process cannot
    know whether it is slow or stuck. When nothing else is left to do, all threads of the process
    wait for the late ones, so somebody who watches it sees whether anything in it can still move.
    """

    def __init__(self, model, times):
        self._model, self._times = model, times
        self._runner = 0  # the number of the thread that begins plays
        self._begun = self._ended = 0
        self._found = {}  # outcomes, each with its count
        self._told = False
        self._changing = _thread.allocate_lock()
        self._all_ended = _thread.allocate_lock()
        self._all_ended.acquire()

    def run(self):
        sys.setswitchinterval(1e-6)
        while self._begun < self._times and self._begun - self._ended < MOST_LATE:
            self._runner += 1
            _thread.start_new_thread(self._play, (self._runner,))
            before = -1
            while before < self._ended < self._times:
                before = self._ended
                sleep(LATE)
        with self._changing:
            for outcome, times in self._found.values():
                stage.say("a free outcome", **dict(outcome, times=times))
            self._told = True
            late = self._begun - self._ended
            if late:
                stage.say("some free plays go on", late=late)
        if late:
            self._all_ended.acquire()
        stage.say("the free play ends", times=self._begun)

    def _play(self, runner):
        try:
            while self._begins(runner):
                outcome = dict(self._model())
                raised = _free_threads.raised[_thread.get_ident()]
                self._ends(dict(outcome, raised=raised) if raised else outcome)
        except BaseException:  # noqa: BLE001 -- the model itself is broken: there are no plays of it
            sys.excepthook(*sys.exc_info())
            os._exit(1)

    def _begins(self, runner):
        with self._changing:
            if self._told or runner != self._runner or self._begun == self._times:
                return False
            self._begun += 1
            return True

    def _ends(self, outcome):
        with self._changing:
            self._ended += 1
            if self._told:
                stage.say("a free outcome", **dict(outcome, times=1))
                if self._ended == self._begun:
                    self._all_ended.release()
            else:
                found = self._found.setdefault(repr(sorted(outcome.items())), [outcome, 0])
                found[1] += 1


# ------------------------------------------------------------------ a model as a program


def play(model, since=(3, 6), **most):
    """Run a model as a program: tell its outcomes, or step through one interleaving.

    `since` is the Python that has what the model needs. `most_points` bounds an interleaving, and
    `most_plays` their number.
    """

    def main(choice, options=None):
        search_plainly = choice == "plain"
        if sys.version_info < since:
            stage.say("this Python is too old: {}.{} has what the model needs".format(*since))
            return
        if options is not None and options.free:
            _FreePlays(model, options.free).run()
        elif options is not None and (options.schedule or options.outcome):
            _step_through(model, options, plain=search_plainly, **most)
        elif stage.TRACE is None:
            stage.show(_page(model, explore(model, plain=search_plainly, **most)))
        else:
            _report(model, explore(model, plain=search_plainly, **most))

    main.__module__ = model.__module__
    stage.play(main, ("reduced", "plain"), _options)


def _options(parser):
    parser.add_argument("--schedule", metavar="S", help="step through one interleaving: its number,"
                        " or the numbers of its threads, as 1.2.1")  # fmt: skip
    parser.add_argument("--outcome", metavar="X=Y", help="step through one that ends so")
    parser.add_argument("--free", type=int, metavar="N", help="N times with threads set loose")


def _report(model, search):
    for found in search.found.values():
        lines, _ = steps(model, found.schedule, search)
        facts = dict(found.outcome)
        if search.plain:
            facts["interleavings"] = found.count
        stage.say("an outcome", **dict(facts, schedule=_text(found.schedule), steps=lines))
    played = {"interleavings" if search.plain else "played": search.played}
    stage.say("the play ends", bounded=search.bounded, **played)


def _page(model, search):
    names = sorted({name for found in search.found.values() for name in found.outcome})
    names.sort(key=lambda name: name in ("deadlock", "raised"))
    rows = [[*names, "interleavings" if search.plain else "played", "the shortest"]]
    for found in search.found.values():
        cells = [str(found.outcome.get(name, "")) for name in names]
        rows.append([*cells, str(found.count), _text(found.schedule)])
    lines = [sys.modules[model.__module__].__doc__.partition("\n")[0], ""]
    lines += ["  " + line for line in _table(rows)]
    lines += ["", "{} interleavings, {}".format(search.played, _extent(search))]
    lines += ["--outcome or --schedule steps through one; --help tells more."]
    return "\n".join(lines) + "\n"


def _extent(search):
    if search.bounded:
        return "and the search was cut short there: there may be more outcomes."
    if search.plain:
        return "and there are no others."
    return "which stand for all others: plain plays each."


def _step_through(model, options, **how):
    wanted = int(options.schedule) if (options.schedule or "").isdigit() else None
    search = explore(model, wanted=wanted, **how)
    schedule = search.schedule if wanted is not None else _asked_for(options, search)
    if schedule is None:
        told = [describe(found.outcome) for found in search.found.values()]
        told = ["there are {} interleavings, with these outcomes:".format(search.played), *told]
        sys.exit("\n  ".join(told))
    lines, outcome = steps(model, schedule, search)
    if outcome is None:
        sys.exit("this is no schedule of the model")
    for line in lines:
        stage.show("  " + line + "\n")
        stage.pause(1)
    stage.show("\n{}\n".format(describe(outcome)))


def _asked_for(options, search):
    if options.outcome is None:
        told = options.schedule.split(".")
        return [int(number) - 1 if number.isdigit() else -1 for number in told]
    for found in search.found.values():
        pairs = found.outcome.items()
        if options.outcome in ["{}={}".format(*pair) for pair in pairs] + list(found.outcome):
            return found.schedule
    return None


# ------------------------------------------------------------------ what it costs


def _racing(threads, points):
    """Make a model whose threads begin, and then read and write one variable in turn."""

    def model():
        shared = Shared(number=0)

        def race():
            for _ in range(points // 2):  # to begin is a point as well
                number = shared.number
                shared.number = number + 1

        together(*[race] * threads)
        return {"number": shared.number}

    return model


def main():
    """Show how the number of interleavings grows, and how many are played in a second."""
    rows = [["threads", "points", "interleavings", "a second", "played", "a second"]]
    for threads, points in ((2, 3), (2, 5), (2, 7), (3, 3), (3, 5), (4, 3)):
        row = [str(threads), str(points)]
        for plain in (True, False):
            began = monotonic()
            search = explore(_racing(threads, points), plain=plain)
            row.append("{}{}".format("over " if search.bounded else "", search.played))
            row.append("{:.0f}".format(search.played / (monotonic() - began)))
        rows.append(row)
    stage.show("\n".join(_table(rows)) + "\n")


if __name__ == "__main__":
    main()
