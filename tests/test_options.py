"""What makes no sense is refused by name, and what cannot be written is told: before the run."""

from __future__ import annotations

import json
import os
import re
import sys
from itertools import product
from typing import TYPE_CHECKING

import pytest

from harness.evidence import files
from harness.pytest_plugin.options import PAIRINGS, ill_matched
from harness.subjects.interpreters import NotASubjectError, find
from tests.project import Outcome, Project

if TYPE_CHECKING:
    from pathlib import Path

GOOD = 'When the demo "good" runs\nThen "all is well" always happens'
LIMITED = "import resource as r; r.setrlimit(r.RLIMIT_FSIZE, ({0}, {0})); import sys, pytest; "
LIMITED += "sys.exit(pytest.main())"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("shared"))
    project.demo("good", 'say("all is well")')
    project.feature("good", GOOD)
    project.mutant("harmless", "pass")
    return project


@pytest.fixture
def good(shared: Project, tmp_path: Path) -> Project:
    return Project(tmp_path / "project", like=shared)


def refused(outcome: Outcome) -> str:
    """Expect one message, and nothing run."""
    assert outcome.status == pytest.ExitCode.USAGE_ERROR, outcome.text
    assert "Traceback" not in outcome.text
    assert "passed" not in outcome.text
    return " ".join(outcome.text.split())


@pytest.mark.parametrize(
    "pair", [pair for some, others, _ in PAIRINGS for pair in product(some, others)], ids=" ".join
)
def test_options_that_do_not_go_together(
    pair: tuple[str, str], pytestconfig: pytest.Config
) -> None:
    for option in pair:
        pytestconfig.getoption(option)  # raises ValueError unless there is one of that name
    told = ill_matched(dict.fromkeys(pair, True))
    assert told is not None
    assert re.fullmatch(rf"{pair[0]} and {pair[1]} do not go together: \w.+", told), told
    assert all(ill_matched({option: True}) is None for option in pair)


@pytest.mark.parametrize("given", ["--proof --record", "--check-tags --results=results"])
def test_what_makes_no_sense_is_refused_before_the_run(shared: Project, given: str) -> None:
    assert "do not go together: " in refused(shared.pytest(*given.split()))


@pytest.mark.parametrize("setting", ["-p no:pytest-bdd", "PYTEST_DISABLE_PLUGIN_AUTOLOAD=1"])
def test_without_what_reads_the_features(shared: Project, setting: str) -> None:
    name, is_variable, value = setting.partition("=")
    variables, options = ({name: value}, ()) if is_variable else ({}, setting.split())
    assert "pytest-bdd is not loaded" in refused(shared.pytest(*options, **variables))


@pytest.mark.skipif(os.name != "posix", reason="nothing is limited")
def test_too_few_files_that_may_be_open(good: Project) -> None:
    good.write("pytest_with_few_files.py", LIMITED.format(40).replace("FSIZE", "NOFILE"))
    told = refused(good.program("pytest_with_few_files"))
    assert "only 40 files may be open at once, and 64 are needed: see ulimit -n" in told


def test_a_seed_that_is_not_text(shared: Project) -> None:
    told = refused(shared.pytest(os.fsdecode(b"--seed=a\xff")))
    assert r"--seed takes text that can be printed, not 'a\udcff'" in told


@pytest.mark.parametrize(
    ("asked_for", "hint"),
    [
        ("~/bin/no-python", "no shell expands it: write {home}/bin/no-python"),
        ("$HOME/bin/no-python", "no shell expands it: write {home}/bin/no-python"),
        ("PYTHONDEVMODE=1 python3 -X dev", "write: env PYTHONDEVMODE=1 python3 -X dev"),
        ("{folder}", "it is a folder: do you mean {folder}/bin/python3?"),
        ("{folder}/bin", "it is a folder"),
        ("{folder}/plain", "it is a file that may not be executed"),
        ("qqqqqqqqqq", "functions and aliases of a shell do not count"),
    ],
)  # fmt: skip
def test_what_was_probably_meant(
    asked_for: str, hint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/python3").symlink_to(sys.executable)
    (tmp_path / "plain").touch(0o644)
    with pytest.raises(NotASubjectError) as told:
        find(asked_for.format(folder=tmp_path))
    assert str(told.value).endswith(hint.format(folder=tmp_path, home="/home/somebody"))


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("pytest", "--results=plain"),
        ("pytest", "--results=plain/below"),
        ("pytest", "--record=home"),
        ("harness.matrix", "--results=plain"),
        ("harness.matrix", "--page=plain/page.md"),
        ("harness.soak", "1 --keep=plain/soak.json"),
        ("harness.soak", "1 --page=demos"),
        ("harness.soak", "1 --log=plain/log"),
    ],
)
def test_what_cannot_be_written_is_refused_before_the_run(
    good: Project, module: str, arguments: str
) -> None:
    good.write("plain", "")
    good.write("docs", "")
    outcome = good.program(module, *arguments.split())
    assert outcome.status not in {0, 1} or module != "pytest"
    assert outcome.status != 0
    assert re.search(r"cannot be written: .*; nothing was run", outcome.text), outcome.text
    assert "Traceback" not in outcome.text
    assert "passed" not in outcome.text


@pytest.mark.parametrize("said", ["begun", "ended"])
def test_a_disk_that_fills_in_the_middle_costs_no_verdict(good: Project, said: str) -> None:
    """Where files may have so many bytes and no more, writing fails as on a full disk."""
    good.demo("other", f'say("{said}")')
    good.feature("other", *['When the demo "other" runs\nThen "ended" always happens'] * 40)
    good.write("pytest_in_a_small_space.py", LIMITED.format(2000))
    source = good.folder / "harness/evidence/files.py"
    source.write_text(source.read_text().replace("8192", "1"))  # before the run there is room
    (good.folder / "results").mkdir()
    good.pytest()  # Python leaves bytecode that is cut short where a disk is full
    outcome = good.program("pytest_in_a_small_space", "--results=results", "-p", "no:cacheprovider")
    assert outcome.counts == ({"passed": 41} if said == "ended" else {"passed": 1, "failed": 40})
    assert outcome.status == pytest.ExitCode.TESTS_FAILED
    assert re.search(r"results/\S+\.json cannot be written: File too large", outcome.text)
    assert "Traceback" not in outcome.text
    assert list((good.folder / "results").iterdir()) == []


def test_an_answer_that_a_full_disk_has_cut_short_is_none(good: Project) -> None:
    good.write("pytest_in_a_small_space.py", LIMITED.format(200))
    outcome = good.program("pytest_in_a_small_space", "-p", "no:cacheprovider")
    assert "does not answer as a Python does" in refused(outcome)


def test_bytecode_that_a_full_disk_has_cut_short_is_told(
    good: Project,
) -> None:
    good.pytest("--cold", PYTHONDONTWRITEBYTECODE="")
    (bytecode,) = (good.folder / "demos/__pycache__").glob("stage.*.pyc")
    bytecode.write_bytes(bytecode.read_bytes()[:1000])
    outcome = good.pytest("--cold")
    assert outcome.counts == {"failed": 1}
    assert "as a full disk leaves it: delete the folders __pycache__" in outcome.text


def test_a_line_is_added_whole_or_not_at_all(tmp_path: Path) -> None:
    log = tmp_path / "log"
    files.append(log, "one\n")
    files.append(log, "two\n")
    assert log.read_text() == "one\ntwo\n"
    with pytest.raises(files.CannotWriteError, match="cannot be written: No space left"):
        files.append(tmp_path.joinpath("/dev/full"), "three\n")


def test_a_link_stays_a_link_when_its_file_is_written(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere")
    files.save(link, "text")
    assert link.is_symlink()
    assert (tmp_path / "elsewhere").read_text() == "text"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["elsewhere", "link"]


def test_a_warning_that_is_not_ours_ends_nothing(
    good: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pytest warns of a cache that it cannot write, and of assertions that are not made."""
    good.write(".pytest_cache", "no folder")
    monkeypatch.setenv("PYTHONOPTIMIZE", "2")
    monkeypatch.setenv("PYTHONWARNDEFAULTENCODING", "1")
    outcome = good.program("pytest")
    assert (outcome.status, outcome.counts["passed"]) == (0, 1), outcome.text
    assert "PytestCacheWarning" in outcome.text


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("async def _():\n    pass", "was never awaited"),
        ("def _():\n    t = Thread(target=divmod)\n    t.start()\n    t.join()", "divmod"),
        ("def _():\n    warnings.warn('of ours')", "of ours"),
    ],
)  # fmt: skip
def test_a_warning_without_which_nothing_would_be_judged_is_an_error(
    good: Project, step: str, told: str
) -> None:
    head = "import warnings\nfrom threading import Thread\nfrom pytest_bdd import then\n"
    head += "@then('it is so')\n"
    good.write("steps/odd.py", head + step + "\n")
    conftest = good.folder / "conftest.py"
    conftest.write_text(
        conftest.read_text().replace('"steps.endings",', '"steps.endings", "steps.odd",')
    )
    good.feature("odd", 'When the demo "good" runs\nThen it is so')
    outcome = good.pytest()
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text
    assert told in outcome.text


def test_runs_are_judged_as_they_come(good: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A million runs take no more room than one, and the first that refutes is the last."""
    body = """
    times = os.path.join(os.environ["COUNT"], "times")
    with open(times, "a") as file:
        file.write("x")
    say("begun", count=os.path.getsize(times) < 4)
    """
    good.demo("counting", body)
    good.feature("bad", 'When the demo "counting" runs\nThen at "begun", count is always True')
    monkeypatch.setenv("COUNT", str(good.folder))
    outcome = good.pytest("--runs=1000000", "-k", "number", "features/trial/bad.feature")
    assert outcome.counts == {"failed": 1}, outcome.text
    assert "run 4 of 1000000" in outcome.text


@pytest.mark.parametrize("workers", ["0", "1"])
def test_progress_is_told_while_many_runs_are_made(good: Project, workers: str) -> None:
    source = good.folder / "harness/pytest_plugin/progress.py"
    source.write_text(source.read_text().replace("10.0", "0.0"))
    outcome = good.pytest("--runs=3", "-n", workers, "--results=results")
    assert outcome.counts == {"passed": 1}, outcome.text
    assert "3 of 3 runs: features/trial/good.feature::number 0" in outcome.text
    (result,) = (good.folder / "results").glob("*.json")
    (told,) = json.loads(result.read_text())["scenarios"].values()
    assert told["outcome"] == "holds"


def test_a_can_is_looked_for_in_all_runs_before_slower_ones(good: Project) -> None:
    good.demo("late", 'say("it is", late=bool(os.environ.get("HAPPENS_BEFORE_JITTER")))')
    good.feature(
        "late",
        """
        When the demo "late" runs
        Then at "it is", late can be True
        And at "it is", late can be False
        """,
    )
    outcome = good.pytest("--runs=2", "--junitxml=results.xml", "features/trial/late.feature")
    assert outcome.counts == {"passed": 1}, outcome.text
    told = (good.folder / "results.xml").read_text()
    assert '<property name="slower_runs" value="0" />' in told
    assert '<property name="runs" value="2" />' in told
