"""Plays a demo under the observer, and then draws what happened: a column for each thread.

`python -m demos.threads.join --timeline` ends with it. Time goes down:

    main T1   T2
    |    *    |    T1: loop 1 starts
    :    |    *    T2: loop 1 ends

A star is an event, | runs, : waits, . sleeps, # holds a lock. Ctrl-C ends a demo that is stuck.
"""

import ast
import os
import re
import subprocess
import sys
import tempfile
import time

from demos import stage

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STARTED = {"starts", "begins", "ends"}
QUIET = {"goes on", "puts", "gets", "takes", "gives back", "pauses"}


def show_run(module):
    """Play a demo in a process of its own, tell its events as they come, then draw its lanes."""
    with tempfile.TemporaryDirectory() as folder:
        trace = os.path.join(folder, "trace")
        open(trace, "w").close()
        path = [os.path.join(ROOT, "mutants", "loader"), ROOT, os.environ.get("PYTHONPATH")]
        environment = dict(
            os.environ,
            HAPPENS_BEFORE_TRACE=trace,
            HAPPENS_BEFORE_OBSERVER="1",
            PYTHONPATH=os.pathsep.join(filter(None, path)),
        )
        environment.pop("HAPPENS_BEFORE_START", None)
        with subprocess.Popen([sys.executable, "-m", module], env=environment) as demo:
            stuck = False
            told = 0
            try:
                while demo.poll() is None:
                    time.sleep(0.05)
                    told = _tell(trace, told)
            except KeyboardInterrupt:
                stuck = True
                demo.kill()
            demo.wait()
        _tell(trace, told)
        stage.show("\n" + "\n".join(lanes(_lines(trace), stuck)) + "\n")
        return 1 if stuck else demo.returncode


def _lines(trace):
    found = []
    with open(trace, encoding="ascii") as file:
        for line in file:
            try:
                found.append(ast.literal_eval(line))
            except (SyntaxError, ValueError):  # the end of a line is not written yet
                break
    return [each for each in found if each["thread_name"] != "QueueFeederThread"]


def _tell(trace, told):
    found = _lines(trace)
    if found:
        os.environ["HAPPENS_BEFORE_START"] = repr(found[0]["time"])
    for each in found[told:]:
        if "text" in each:
            stage.show(stage._narrate(each))
    return len(found)


def lanes(told, stuck=False):
    """Draw the lines of a trace: a row for each event, start, wait and end."""
    if not told:
        yield "Nothing was reported."
        return
    columns = {}
    for each in told:
        columns.setdefault(_who(each), (len(columns), _short(each)))
    width = max([4] + [len(short) for _, short in columns.values()]) + 1
    state = dict.fromkeys(columns, " ")
    held = dict.fromkeys(columns, 0)
    yield "".join(short.ljust(width) for _, short in columns.values()).rstrip()
    for each in told:
        who = _who(each)
        does = each.get("does")
        before = state[who]
        _move(state, held, who, each)
        if does in QUIET or (
            does == "ends" and each["thread_name"] == "MainThread" and before == " "
        ):
            continue
        mark = {"begins": "+", "ends": "+", "waits": ":"}.get(does, "*" if does is None else "|")
        row = "".join((mark if other == who else state[other]).ljust(width) for other in columns)
        yield "{}{}: {}".format(row, columns[who][1], _words(each))
    if stuck:
        yield "".join(state[who].ljust(width) for who in columns) + "nothing moves any more"


def _move(state, held, who, each):
    does = each.get("does")
    if does == "takes":
        held[who] += 1
    elif does == "gives back":
        held[who] = max(0, held[who] - 1)
    if does == "waits":
        state[who] = ":"
    elif does == "pauses":
        state[who] = "."
    elif does == "ends":
        state[who] = " "
    else:
        state[who] = "#" if held[who] else "|"


def _who(each):
    return each["process"], each["thread"]


def _short(each):
    process = each["process_name"]
    thread = re.sub(r"^Thread-(\d+).*", r"T\1", each["thread_name"])
    thread = "main" if thread == "MainThread" else thread[:12]
    if process in {None, "MainProcess"}:
        return thread
    process = re.sub(r"^\w*Process-(\d+).*", r"P\1", process)[:12]
    return process if thread == "main" else process + "/" + thread


def _words(each):
    if "text" in each:
        facts = "".join("  {}={!r}".format(*fact) for fact in each["facts"].items())
        return each["text"] + facts
    does = each["does"]
    if does == "starts":
        return "starts " + re.sub(r" \(.*", "", each["who"])
    if does == "waits":
        what = re.sub(r" \(.*", "", each["what"])
        return "waits for {}{}".format(
            what, " to end" if each["kind"] in {"thread", "process"} else ""
        )
    if does == "sets":
        return "sets " + each["what"]
    return does
