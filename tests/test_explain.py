"""What a red scenario shows: the trace as columns by thread."""

from __future__ import annotations

from harness.runs.traces import Trace
from harness.verdicts.explain import MOST_ROWS, columns, tail


def trace(*told: tuple[int, str, str]) -> Trace:
    """Make a trace of (thread, its name, text), a millisecond apart."""
    return Trace.read(
        "\n".join(
            repr(
                {
                    "process": 1,
                    "process_name": None,
                    "thread": (thread, 0.0),
                    "thread_name": name,
                    "main": thread == 0,
                    "time": number / 1000,
                    "text": text,
                    "facts": {},
                }
            )
            for number, (thread, name, text) in enumerate(told)
        )
    )


def test_a_column_for_each_thread_and_a_mark_for_each_event_concerned() -> None:
    made = trace((0, "MainThread", "one"), (1, "worker", "two"), (0, "MainThread", "three"))
    assert columns(made, made.all("two")).splitlines() == [
        "      ms   MainThread   worker",
        "    0.00   one",
        "  > 1.00                two",
        "    2.00   three",
    ]


def test_threads_of_one_name_are_told_apart() -> None:
    made = trace((0, "worker", "one"), (1, "worker", "two"), (2, "worker", "three"))
    assert list(made.actors().values()) == ["worker", "worker #2", "worker #3"]


def test_a_long_trace_is_shortened_but_for_the_events_concerned() -> None:
    made = trace(*((0, "MainThread", f"event {number}") for number in range(500)))
    lines = columns(made, made.all("event 250")).splitlines()
    assert len(lines) <= MOST_ROWS + 4
    assert [line for line in lines if "event 250" in line and line.startswith("  >")]
    assert "    … 221 events …" in lines
    assert lines[-1].endswith("event 499")


def test_no_events_and_no_output_are_said_in_words() -> None:
    assert columns(Trace(())) == "    (nothing was reported)"
    assert tail("") == ""


def test_of_a_long_output_the_end_is_shown() -> None:
    told = tail("\n".join(map(str, range(100))), lines=2)
    assert told == "    (98 lines before that)\n    98\n    99"
