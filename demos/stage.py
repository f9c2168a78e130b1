"""The stage on which the demos play: say what happens, let time pass.

`say` tells one event. A person reads it on standard output; when the
environment variable HAPPENS_BEFORE_TRACE names a file, the event is appended to
that file instead, as one line: a Python literal. Each line is written with one
append, so all threads and processes of a run share one order of events.

`pause` and `seconds` count in units. A unit is one second; `--pace 0.1`, or
HAPPENS_BEFORE_PACE, makes it a tenth of that.

The stage asks as little as it can of the modules that the demos show, so that it
still tells the truth when one of those is broken.
"""

import atexit
import errno
import os
import sys
from _thread import _local, get_ident
from time import monotonic, sleep

TRACE = os.environ.get("HAPPENS_BEFORE_TRACE")
JITTER = os.environ.get("HAPPENS_BEFORE_JITTER")

_here = _local()
_trace_file = None
_main_thread = get_ident()
_birth = monotonic()
_unheard = 0  # the exit status, when standard output has taken no more


def say(text, **facts):
    """Tell that something has happened here and now: a text, and the facts that go with it.

    Facts are plain values (numbers, texts, truth values, None, and lists of them).
    """
    if JITTER is not None:
        _stumble()
    here = get_ident()
    event = {
        "process": os.getpid(),
        "process_name": _process_name(),
        "thread": (here, _first_heard()),
        "thread_name": _thread_name(),
        "main": here == _main_thread,
        "time": monotonic(),
        "text": text,
        "facts": facts,
    }
    if TRACE is None:
        _tell(_narrate(event))
    else:
        _append(ascii(event) + "\n")


def pause(units):
    """Let so many units of time pass, or a little more."""
    sleep(seconds(units))


def seconds(units):
    """Give the number of seconds in so many units, for whoever takes a timeout."""
    return units * _pace()


def play(main, choices=(), add_options=None):
    """Run a demo as a program: read its options, then call its main function.

    A demo that can be played in several ways lists their names as its choices; main is
    then called with one of them, the first unless another was asked for. `add_options` adds
    options of its own to an ArgumentParser; if there are any, main is called with them as well.
    """
    more = []
    if len(sys.argv) > 1:
        options = _read_options(main, choices, add_options)
        more = [options] if add_options is not None else []
    if TRACE is None:
        os.environ.setdefault("HAPPENS_BEFORE_START", repr(_birth))
    start_method = os.environ.get("HAPPENS_BEFORE_START_METHOD")
    if start_method is not None:
        from multiprocessing import set_start_method  # noqa: PLC0415 -- few demos need it

        set_start_method(start_method)
    if choices:
        main(os.environ.get("HAPPENS_BEFORE_CHOICE", choices[0]), *more)
    else:
        main()
    if _unheard:
        sys.exit(_unheard)


def show(text):
    """Print a text that is no event; end the program if standard output does not take it."""
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # for what is still in the buffer
        sys.exit(_status_unheard(error))


def _pace():
    return float(os.environ.get("HAPPENS_BEFORE_PACE", "1"))


def _read_options(main, choices, add_options):
    import argparse  # noqa: PLC0415 -- costs a third of a demo's start, and is rarely wanted

    def positive(text):
        pace = float(text)
        if not 0 < pace < float("inf"):
            raise ValueError
        return pace

    positive.__name__ = "pace: a number of seconds above 0, not"
    parser = argparse.ArgumentParser(
        prog="python -m " + sys.modules["__main__"].__spec__.name,
        description=sys.modules[main.__module__].__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="store_true", help="show this, and play nothing")
    parser.add_argument(
        "--pace",
        type=positive,
        default=1,
        metavar="SECONDS",
        help="seconds in a unit of time (1)",
    )
    parser.add_argument(
        "--start-method",
        choices=["fork", "spawn", "forkserver"],
        help="how processes start (this Python's own way)",
    )
    parser.add_argument(
        "--timeline", action="store_true", help="draw at the end what each thread did"
    )
    if choices:
        parser.add_argument("choice", nargs="?", choices=choices, help="one way to play it")
    if add_options is not None:
        add_options(parser)
    options = parser.parse_args()
    if options.help:
        show(parser.format_help())
        sys.exit()
    os.environ["HAPPENS_BEFORE_PACE"] = str(options.pace)
    if options.start_method is not None:
        os.environ["HAPPENS_BEFORE_START_METHOD"] = options.start_method
    if choices and options.choice is not None:
        os.environ["HAPPENS_BEFORE_CHOICE"] = options.choice
    if options.timeline:
        from demos.timeline import show_run  # noqa: PLC0415 -- only when it is asked for

        sys.exit(show_run(sys.modules["__main__"].__spec__.name))
    return options


def _narrate(event):
    began = float(os.environ.get("HAPPENS_BEFORE_START", repr(_birth)))
    who = event["thread_name"]
    if event["process_name"] not in (None, "MainProcess"):
        who = "{}, {}".format(event["process_name"], who)
    facts = "".join(f"  {name}={value!r}" for name, value in event["facts"].items())
    return "{:6.2f} s   {:<18}  {}{}\n".format(event["time"] - began, who, event["text"], facts)


def _tell(text):
    """Write to standard output; when it takes no more, play on unheard, and in haste.

    To end here and now would leave behind what other processes of the demo wait for.
    """
    global _unheard
    if _unheard:
        return
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))  # 1 may be another file by now
        os.write(1, text.encode("utf-8", "replace"))
    except OSError as error:
        _unheard = _status_unheard(error)
        os.environ["HAPPENS_BEFORE_PACE"] = "0.001"


def _status_unheard(error):
    """Give the exit status that a shell expects of a program whose output is not taken."""
    if isinstance(error, BrokenPipeError):
        return 128 + 13  # as if by SIGPIPE: whoever read it has seen enough, and nothing is wrong
    if sys.stderr is not None:
        sys.stderr.write("standard output takes no more: {}\n".format(error.strerror))
    return 1


def _append(line):
    global _trace_file
    if _trace_file is None:
        _trace_file = os.open(TRACE, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(_trace_file, line.encode("ascii"))


def _first_heard():
    """When this thread first spoke: with its ident it tells a thread from a later one."""
    if getattr(_here, "first_heard", None) is None:
        _here.first_heard = monotonic()
    return _here.first_heard


def _thread_name():
    # Not current_thread(), which would enter a raw thread into the list of threads.
    threading = sys.modules.get("threading")
    thread = getattr(threading, "_active", {}).get(get_ident())
    if thread is not None:
        return str(thread.name)
    return "MainThread" if get_ident() == _main_thread else "raw thread"


def _process_name():
    # A demo that uses no processes does not import multiprocessing, and need not.
    processes = sys.modules.get("multiprocessing.process")
    return None if processes is None else str(processes.current_process().name)


def _now_main():
    global _main_thread
    _main_thread = get_ident()


def _stumble():
    """Wait for up to a unit, as the seed says: another schedule, and no less a legal one."""
    spoken = _here.spoken = getattr(_here, "spoken", 0) + 1
    luck = Random(f"{JITTER} {_thread_name()} {spoken}").random()
    if luck > 0.5:  # noqa: PLR2004 -- every other time
        pause((luck - 0.5) * 2)


def _close_begun():
    try:
        os.close(_begun)
    except OSError:  # the demo has closed whatever was open
        pass


if TRACE is not None and os.name == "posix":
    # While a process of a run has the run's folder open, it is the demo that goes on in it. Before
    # that, and after its exit functions, it is a Python that starts or ends, however slowly.
    _begun = os.open(os.path.dirname(TRACE), os.O_RDONLY)
    atexit.register(_close_begun)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_now_main)
if JITTER is not None:
    from random import Random
if os.environ.get("HAPPENS_BEFORE_SWITCH_INTERVAL"):
    sys.setswitchinterval(float(os.environ["HAPPENS_BEFORE_SWITCH_INTERVAL"]))
