"""compat.json: the table in one file, in the manner of MDN's browser-compat-data.

For each Rule and make of Python it says in which versions the Rule holds, with `null` for what is
not known and `false` for what is not so; Rules in which Pythons differ have their scenarios as
well, so that the file can be read back. It is the same in whatever order results are merged.
compat.schema.json describes it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import schemas
from harness.evidence.meaning import NEW
from harness.evidence.results import FAILS, HOLDS, NOT_MEANT, NOT_RUN, specification
from harness.evidence.table import Column, Measured, Row, Table, unmeasured

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM: Final = "happens-before compat 1"
FILE: Final = ROOT / "docs" / "compat.json"
SCHEMA: Final = Path(__file__).with_name("compat.schema.json")
OLDEST: Final = "≤"  # before a version: it held on the oldest that was measured


class CompatError(Exception):
    """A file is no compat.json of this form. The message names it."""


def written(table: Table) -> str:
    """Return the text of the file."""
    plain = {
        "form": FORM,
        "specification": specification(),
        "measured": {
            column.key: [_measured(table, column, number) for number in range(len(column.places))]
            for column in table.columns
        },
        "not_measured": list(unmeasured(table)),
        "rules": {},
    }
    rules: dict[str, Any] = plain["rules"]  # type: ignore[assignment]
    for (feature, unit), rows in table.units().items():
        rules.setdefault(feature, {})[unit] = _rule(table, rows)
    return json.dumps(plain, indent=1, ensure_ascii=False) + "\n"


def _measured(table: Table, column: Column, number: int) -> dict[str, Any]:
    place = column.places[number]
    subject = column.subjects[number]
    counted = table.count(place)
    not_run = {
        feature: many
        for feature in sorted({row.feature for row in table.outcomes})
        if (many := table.count(place, feature)[NOT_RUN])
    }
    return {
        "label": subject.label,
        "name": subject.name,
        "column": column.name,
        **{name: subject.about[name] for name in sorted(subject.about)},
        "holds": counted[HOLDS],
        "fails": counted[FAILS],
        "does_not_apply": counted[NOT_MEANT],
        "not_run": not_run,
    }


def _rule(table: Table, rows: list[Row]) -> dict[str, Any]:
    kinds = sorted({row.kind for row in rows if row.kind})
    told: dict[str, Any] = {
        "kinds": kinds,
        "what_to_do": sorted({row.advice for row in rows if row.advice}),
        "source": list(dict.fromkeys(link for row in rows for link in row.links)),
        "support": {column.key: segments(table, column, rows) for column in table.columns},
    }
    if table.differs(rows) or any(FAILS in table.outcomes[row] for row in rows):
        told["scenarios"] = {row.title: _scenario(table, row) for row in rows}
    return told


def _scenario(table: Table, row: Row) -> dict[str, Any]:
    told: dict[str, Any] = {
        "judged": row.judged,
        "kind": row.kind or None,
        "what_to_do": row.advice or None,
        "since": list(row.since),
        "until": list(row.until),
        "elsewhere": row.elsewhere or None,
        "accident": row.accident or None,
        "support": {column.key: _support(table, column, row) for column in table.columns},
    }
    labels = [subject.label for subject in table.subjects]
    for name, outcome in (("fails", FAILS), ("not_run", NOT_RUN)):
        where = [labels[n] for n, told_of in enumerate(table.outcomes[row]) if told_of == outcome]
        if where:
            told[name] = where
    return {name: value for name, value in told.items() if value not in (None, [])}


def _support(table: Table, column: Column, row: Row) -> list[dict[str, Any]]:
    holds = table.holds(row, column)
    spans = [
        {
            "version_added": span.since or OLDEST + column.text(span.first),
            "version_removed": span.before or None,
        }
        for span in column.spans(holds, [(row, holds)])
    ]
    if spans:
        return spans[::-1]
    return [{"version_added": None if set(holds) == {None} else False, "version_removed": None}]


def segments(table: Table, column: Column, rows: list[Row]) -> list[dict[str, Any]]:
    """Tell from which version to which a Rule holds, the newest versions first.

    Where it holds otherwise from some version on, there are several statements. `partial` says that
    not all of it that is new elsewhere is there; `notes` are the scenarios that tell it apart, and
    `accident` says that one of them is what this make happens to do.
    """
    found = []
    for profile, spans in _profiles(table, column, rows).items():
        holding = [row for row in rows if row.judged in profile]
        if not any(_counts(row) for row in holding):
            continue
        new = {row.judged for row in rows if row.kind == NEW}
        for span in spans:
            telling = [
                row
                for row in holding
                if not _everywhere(table, row)
                and any(table.holds(row, column)[span.first : span.last + 1])
            ]
            told = {
                "version_added": span.since or OLDEST + column.text(span.first),
                "version_removed": span.before or None,
            }
            if new - profile and new & profile:
                told["partial"] = True
            if any(row.accident for row in telling):
                told["accident"] = True
            if telling:
                told["notes"] = [row.title for row in telling]
            found.append((span.first, told))
    if found:
        return [told for _, told in sorted(found, key=lambda pair: -pair[0])]
    by_row = [table.holds(row, column) for row in rows]
    known = any(all(told is not None for told in whole) for whole in zip(*by_row, strict=True))
    return [{"version_added": False if known else None, "version_removed": None}]


def _counts(row: Row) -> bool:
    """Tell whether a row says what is, and not what older Pythons lack."""
    return bool(row.kind) or not row.until


def _everywhere(table: Table, row: Row) -> bool:
    return {*table.outcomes[row]} <= {HOLDS, NOT_RUN}


def _profiles(table: Table, column: Column, rows: list[Row]) -> dict[frozenset[str], list[Any]]:
    """Group the versions of a column by what of a Rule holds there."""
    by_row = {row: table.holds(row, column) for row in rows}
    whole: list[frozenset[str] | None] = [
        frozenset(row.judged for row, holds in by_row.items() if holds[number])
        if all(holds[number] is not None for holds in by_row.values())
        else None
        for number in range(len(column.subjects))
    ]
    found = {}
    for profile in dict.fromkeys(each for each in whole if each):
        holds = [None if each is None else each == profile for each in whole]
        found[profile] = column.spans(holds, by_row.items())
    return found


def read(path: Path) -> Table:
    """Read the file back as a table; raise CompatError if it is none."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        form = plain["form"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CompatError(f"{path} is no compat.json: {error!r}") from None
    if form != FORM:
        raise CompatError(f"{path} has the form {form!r}, not {FORM!r}")
    wrong = schemas.first_error(plain, SCHEMA)
    if wrong is not None:
        raise CompatError(f"{path} is no compat.json: {wrong}")
    return _table(plain)


def _table(plain: dict[str, Any]) -> Table:
    columns: list[str] = []
    subjects: list[Measured] = []
    lines: list[tuple[str, str]] = []
    for key, measured in plain["measured"].items():
        for one in measured:
            version = tuple(map(int, one["version"].split("."))) if "version" in one else ()
            columns.append(key)
            lines.append((one["column"], ""))
            about = {n: told for n, told in one.items() if n not in {"label", "name", "column"}}
            missing = one.get("missing", "")
            subjects.append(Measured(one["label"], one["name"], version, about, missing))
    outcomes = {}
    for feature, rules in plain["rules"].items():
        for unit, rule in rules.items():
            for title, told in rule.get("scenarios", {}).items():
                row = Row(
                    feature=feature,
                    unit=unit,
                    title=title,
                    judged=told["judged"],
                    kind=told.get("kind", ""),
                    advice=told.get("what_to_do", ""),
                    since=tuple(told.get("since", ())),
                    until=tuple(told.get("until", ())),
                    elsewhere=told.get("elsewhere", ""),
                    accident=told.get("accident", False),
                )
                outcomes[row] = [
                    _outcome(told, column, subject)
                    for column, subject in zip(columns, subjects, strict=True)
                ]
    return Table(subjects, lines, outcomes)


def _outcome(told: dict[str, Any], column: str, subject: Measured) -> str:
    for name, outcome in (("fails", FAILS), ("not_run", NOT_RUN)):
        if subject.label in told.get(name, ()):
            return outcome
    return HOLDS if any(_covers(told["support"][column], subject)) else NOT_MEANT


def _covers(support: list[dict[str, Any]], subject: Measured) -> Iterator[bool]:
    for span in support:
        added, removed = span["version_added"], span["version_removed"]
        if added:
            since = () if added.startswith(OLDEST) else tuple(map(int, added.split(".")))
            before = tuple(map(int, removed.split("."))) if removed else (99,)
            yield since <= subject.version < before
