"""Which public names of Python's modules the demos use, and why the others are in none.

The names come from the newest Python at hand, which is asked what its modules offer; what the demos
use is read from their code. A name that no demo uses has its reason in `names.json`.
`python -m tests.names` makes the page, and `python -m tests.names Thread.join` lists scenarios.
"""

from __future__ import annotations

import ast
import functools
import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from harness import ROOT
from tests import house_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PAGE: Final = ROOT / "docs" / "names.md"
REASONS: Final = ROOT / "tests" / "names.json"
PAGE_TEXT: Final = """\
<!-- Made by `tox run -e names`. -->

# The names of Python's modules, and the demos

CPython {version} offers {names} public names in the modules that this specification is about; demos
use {used}. The number behind a name is that of the scenarios whose demos use it, as far as the code
of a demo tells. `tox run -e names -- Thread.join` lists these scenarios.

| module or class | in demos, and in how many scenarios | in none |
| --- | --- | --- |
{table}

## Why a name is in none

{reasons}
"""
MODULES: Final = (
    *("threading", "_thread", "queue", "multiprocessing", "multiprocessing.pool"),
    *("multiprocessing.managers", "multiprocessing.connection", "multiprocessing.shared_memory"),
    *("multiprocessing.sharedctypes", "multiprocessing.queues", "multiprocessing.synchronize"),
    *("concurrent.futures", "concurrent.interpreters", "subprocess", "signal", "contextvars"),
    "atexit",
)
# What a call gives, where that is not the class of the same name.
GIVES: Final = {
    "submit": "concurrent.futures.Future",
    "Pipe": "multiprocessing.connection.Connection",
    "Client": "multiprocessing.connection.Connection",
    "accept": "multiprocessing.connection.Connection",
    "apply_async": "multiprocessing.pool.AsyncResult",
    "map_async": "multiprocessing.pool.AsyncResult",
    "starmap_async": "multiprocessing.pool.AsyncResult",
    "Pool": "multiprocessing.pool.Pool",
    "ThreadPool": "multiprocessing.pool.Pool",
    "Manager": "multiprocessing.managers.SyncManager",
    "current_thread": "threading.Thread",
    "main_thread": "threading.Thread",
    "current_process": "multiprocessing.Process",
    "active_children": "multiprocessing.Process",
    "allocate_lock": "_thread.lock",
    "run": "subprocess.CompletedProcess",
    "set": "contextvars.Token",
    "create": "concurrent.interpreters.Interpreter",
    "create_queue": "concurrent.interpreters.Queue",
    "copy_context": "contextvars.Context",
    **{
        name: f"multiprocessing.synchronize.{name}"
        for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event")
    },
    **{
        name: f"multiprocessing.queues.{name}" for name in ("Queue", "JoinableQueue", "SimpleQueue")
    },
    "Barrier": "multiprocessing.synchronize.Barrier",
}
# Plain classes only: what is inherited from a listed class is told there, and what every object
# or every exception has is told nowhere. The constants of signals are no tools of their own.
ASK: Final = """
import enum, importlib, inspect, json, sys
names, owners = [], {}
HELPERS = "multiprocessing.queues.", "multiprocessing.synchronize."  # made by functions
def public(thing, own=None):
    return [name for name in (dir(thing) if own is None else own) if not name.startswith("_")]
for module in map(importlib.import_module, sys.argv[1:]):
    for name in getattr(module, "__all__", public(module)):
        thing = getattr(module, name, None)
        if inspect.ismodule(thing) or isinstance(thing, enum.Enum):
            continue
        home = getattr(thing, "__module__", None) or module.__name__
        if not hasattr(module, "__all__") and home.strip("_") != module.__name__.strip("_"):
            continue
        if isinstance(thing, type):
            if thing in owners:
                continue
            owners[thing] = module.__name__ + "." + name
        names.append(module.__name__ + "." + name)
for owner, path in owners.items():
    bases = [base for base in owner.__mro__[1:] if base in owners]
    told = {name for base in [*bases, OSError, tuple, object] for name in dir(base)}
    if not issubclass(owner, (enum.Enum, int)):
        names += [path + "." + name for name in public(owner)
                  if name not in told and not name.startswith("n_")]
names = [name for name in names if name.count(".") > 2 or not name.startswith(HELPERS)]
print(json.dumps([sys.version.split()[0], sorted(set(names))]))
"""


@functools.cache
def newest() -> str:
    """Return the newest Python at hand; a name on PATH may stand for one that is not there."""
    for minor in range(20, 10, -1):
        found = shutil.which(f"python3.{minor}")
        command = [found or sys.executable, "-c", ""]
        if found and not subprocess.run(command, capture_output=True, check=False).returncode:
            return found
    return sys.executable


@functools.cache
def offered() -> tuple[str, tuple[str, ...]]:
    """Ask the newest Python for its version and for the public names of its modules."""
    there = [name for name in MODULES if name != "concurrent.interpreters"]
    for modules in (MODULES, there):  # which it may be too old for
        done = subprocess.run(
            [newest(), "-I", "-W", "ignore", "-c", ASK, *modules],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode == 0:
            version, names = json.loads(done.stdout)
            return version, tuple(names)
    raise RuntimeError(f"{newest()} does not tell its names: {done.stderr}")


def reasons() -> dict[str, str]:
    """Return why names are in no demo, by name; a reason may be that of several names."""
    told: dict[str, list[str]] = json.loads(REASONS.read_text(encoding="utf-8"))
    return {name: reason for reason, names in told.items() for name in names}


def used(source: str, names: Iterable[str]) -> set[str]:
    """Return those of the names that a program uses, as far as its code tells.

    What is imported, and what is asked of a module, is certain. A method counts for a class if the
    program makes such an object and calls it by that name; if it is not clear what an object is,
    the method counts for every class that the program mentions. A class is used if a method is.
    """
    program, known = _Program(source, frozenset(names)), frozenset(names)
    told = program.imported() | program.asked_of_modules() | program.methods() | program.by_text()
    told |= {one for text in program.programs() for one in used(text, known)}
    return told | {name.rpartition(".")[0] for name in told} & known


class _Program:
    """The code of a program, and what its names stand for."""

    def __init__(self, source: str, known: frozenset[str]) -> None:
        tree = ast.parse(source)
        self.known = known
        self.classes = {name.rpartition(".")[0] for name in known} - {*MODULES}
        self.nodes = list(ast.walk(tree))
        self.attributes = [node for node in self.nodes if isinstance(node, ast.Attribute)]
        self.modules: dict[str, str] = {}  # what a module is called here
        self.things: dict[str, str] = {}  # what a function or a class is called here
        self.has_processes = "multiprocessing" in source
        self.takes_texts = "getattr(" in source
        for node in self.nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self.modules[alias.asname or alias.name.partition(".")[0]] = alias.name
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self.things[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def imported(self) -> set[str]:
        """Give what the program imports by name."""
        return {*self.things.values()} & self.known

    def asked_of_modules(self) -> set[str]:
        """Give what the program asks of a module or a class by its name, as in `queue.Queue`."""
        told = set()
        for node in self.attributes:
            place = ast.unparse(node.value)
            place = place if "." in place else self.modules.get(place, self.things.get(place, ""))
            told.add(f"{place}.{node.attr}")
        return told & self.known

    def methods(self) -> set[str]:
        """Give the methods that the program calls of the objects it makes."""
        objects, about = self._objects(), self._about()
        told = set()
        for node in self.attributes:
            kinds = objects.get(ast.unparse(node.value).removeprefix("self."), about)
            told |= {f"{kind}.{node.attr}" for kind in _with_bases(kinds)}
        return told & self.known

    def by_text(self) -> set[str]:
        """Give what the program asks for by a name that it has as a text, with getattr()."""
        if not self.takes_texts:
            return set()
        texts = [node.value for node in self.nodes if isinstance(node, ast.Constant)]
        words = {word for text in texts if isinstance(text, str) for word in text.split(".")}
        places = {*self.modules.values(), *_with_bases(self._about())}
        told = {f"{place}.{word}" for place in places for word in words} & self.known
        kinds = _with_bases(told & self.classes)
        return told | {f"{kind}.{n.attr}" for kind in kinds for n in self.attributes} & self.known

    def programs(self) -> Iterator[str]:
        """Give the programs that this one has as texts, to run them elsewhere."""
        for node in self.nodes:
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and "import " in text:
                try:
                    ast.parse(text)
                except SyntaxError:
                    continue
                yield text

    def _objects(self) -> dict[str, set[str]]:
        """Tell of variables what they can be."""
        told: dict[str, set[str]] = defaultdict(set)
        for node in self.nodes:
            pairs: list[tuple[ast.AST, ast.AST]] = []
            if isinstance(node, ast.Assign):
                pairs = [(target, node.value) for target in node.targets]
            elif isinstance(node, ast.withitem) and node.optional_vars:
                pairs = [(node.optional_vars, node.context_expr)]
            for target, value in pairs:
                kind = self._made(value)
                for name in ast.walk(target):
                    if isinstance(name, ast.Name) and kind:
                        told[name.id].add(kind)
        return told

    def _about(self) -> set[str]:
        """Give the classes that the program mentions, and those whose objects it makes."""
        told = {path for path in self.things.values() if path in self.classes}
        told |= {kind for node in self.nodes if (kind := self._made(node))}
        return told | {name.rpartition(".")[0] for name in self.asked_of_modules()} & self.classes

    def _made(self, value: ast.AST) -> str | None:
        """Tell what a call makes."""
        if not isinstance(value, ast.Call):
            return None
        before, _, name = ast.unparse(value.func).rpartition(".")
        path = f"{self.modules.get(before, before)}.{name}" if before else self.things.get(name, "")
        if path in self.classes:
            return path
        if path.startswith(("threading.", "queue.")):
            return None
        ours = self.has_processes or name.islower() or name in {"Client", "ThreadPool"}
        return GIVES.get(name) if ours else None


def _with_bases(kinds: Iterable[str]) -> set[str]:
    """Add to some classes the listed classes that they inherit from."""
    bases = {
        "ThreadPoolExecutor": "concurrent.futures.Executor",
        "ProcessPoolExecutor": "concurrent.futures.Executor",
        "InterpreterPoolExecutor": "concurrent.futures.ThreadPoolExecutor",
        "ThreadPool": "multiprocessing.pool.Pool",
        "Timer": "threading.Thread",
        "LifoQueue": "queue.Queue",
        "PriorityQueue": "queue.Queue",
        "JoinableQueue": "multiprocessing.queues.Queue",
        "BoundedSemaphore": "threading.Semaphore",
        "SyncManager": "multiprocessing.managers.BaseManager",
        "SharedMemoryManager": "multiprocessing.managers.BaseManager",
    }
    told = set(kinds)
    for kind in kinds:
        base = bases.get(kind.rpartition(".")[2])
        while base:
            told.add(base)
            base = bases.get(base.rpartition(".")[2])
    return told


@functools.cache
def scenarios() -> dict[str, tuple[str, ...]]:
    """Return, for each demo, the scenarios that run it, with their features."""
    told: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "features").glob("*/*.feature")):
        feature = house_rules.read(path)
        for title, scenario in feature.scenarios.items():
            rows = [row for examples in scenario.examples for row in examples.as_contexts()]
            demos = {demo for row in rows or [{}] for demo in _demos(scenario.render(row).steps)}
            for demo in demos:
                place = f"{path.parent.name}/{path.name}: {title}"
                told[f"{path.parent.name}/{demo}"].append(place)
    return {demo: tuple(titles) for demo, titles in told.items()}


def _demos(steps: Iterable[object]) -> Iterator[str]:
    for step in steps:
        if found := re.match(r'the demo "([^"]+)" runs', str(getattr(step, "name", ""))):
            yield found[1].replace(" ", "_")


@functools.cache
def coverage() -> Mapping[str, tuple[str, ...]]:
    """Return, for each name, the scenarios whose demos use it."""
    _, names = offered()
    told: dict[str, set[str]] = {name: set() for name in names}
    for demo, titles in scenarios().items():
        path = ROOT / "demos" / f"{demo}.py"
        for name in used(path.read_text(encoding="utf-8"), names):
            told[name].update(titles)
    return {name: tuple(sorted(titles)) for name, titles in told.items()}


def unsettled(covered: Mapping[str, tuple[str, ...]], excused: Mapping[str, str]) -> Iterator[str]:
    """Each name is used by a demo, or has a reason; and no reason is left over."""
    for name, titles in covered.items():
        if not titles and name not in excused:
            yield f"no demo uses {name}, and tests/names.json gives no reason"
        if titles and name in excused:
            yield f"tests/names.json says why no demo uses {name}, and {titles[0]!r} does"


def page(covered: Mapping[str, tuple[str, ...]], excused: Mapping[str, str]) -> str:
    """Write the page, a line for each module and each class."""
    owners: dict[str, list[str]] = defaultdict(list)
    for name in sorted(covered):
        owners[name.rpartition(".")[0]].append(name)
    rows = []
    for owner, names in sorted(owners.items()):
        last = {name: name.rpartition(".")[2] for name in names}
        there = [f"{last[name]} {len(covered[name])}" for name in names if covered[name]]
        gone = [last[name] for name in names if not covered[name]]
        rows.append(f"| {owner} | {', '.join(there)} | {', '.join(gone)} |")
    why: dict[str, list[str]] = defaultdict(list)
    for name in covered:
        if name in excused and not covered[name]:
            why[excused[name]].append(f"`{name}`")
    return PAGE_TEXT.format(
        version=offered()[0],
        names=len(covered),
        used=sum(1 for titles in covered.values() if titles),
        table="\n".join(rows),
        reasons="\n".join(f"- {reason}: {', '.join(names)}" for reason, names in why.items()),
    )


def main(asked: list[str]) -> None:
    """Make the page, or list the scenarios that use a name."""
    covered = coverage()
    for word in asked:
        for name, titles in covered.items():
            if f".{name}".endswith(f".{word}"):
                sys.stdout.write("\n    ".join([name, *titles]) + "\n")
    if not asked:
        PAGE.write_text(page(covered, reasons()), encoding="utf-8")
        sys.stdout.write("".join(f"{told}\n" for told in unsettled(covered, reasons())))
        sys.stdout.write(f"{PAGE.relative_to(ROOT)} is made\n")


if __name__ == "__main__":
    main(sys.argv[1:])
