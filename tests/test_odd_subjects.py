"""Subjects that are slow to start and to end, noisy, stopped, or otherwise not what one expects."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

import pytest

from harness.launching import stillness
from tests.project import Project

if TYPE_CHECKING:
    from pathlib import Path

SLOW = """
    import atexit, time
    time.sleep(0.7)
    atexit.register(time.sleep, 0.7)
"""


@pytest.fixture
def hasty(project: Project) -> Project:
    """Give a project in which a demo counts as stuck after a fifth of a second."""
    source = project.folder / "harness/runs/playing.py"
    assert "PATIENCE = 1.0" in source.read_text()
    source.write_text(source.read_text().replace("PATIENCE = 1.0", "PATIENCE = 0.1"))
    return project


@pytest.mark.skipif(not stillness.TOLD, reason="only Linux tells that nothing moves")
def test_no_patience_is_lost_on_a_python_that_starts_or_ends(hasty: Project) -> None:
    """Not on the first process, nor on those it starts, whether they are demos or not."""
    hasty.write("slow/sitecustomize.py", SLOW)
    hasty.demo(
        "starting",
        """
        from multiprocessing import get_context
        import subprocess
        child = get_context("spawn").Process(target=say, args=("the child speaks",))
        child.start()
        child.join()
        subprocess.call([sys.executable, "-c", ""])
        say("all have ended", status=child.exitcode)
        """,
    )
    claim = 'Then at "all have ended", status is always 0'
    hasty.feature("slow", f'When the demo "starting" runs\n{claim}')
    body = f'sleep 0.7\nPYTHONPATH="{hasty.folder}/slow" "{sys.executable}" "$@"\nsleep 0.7'
    outcome = hasty.pytest(f"--subject={hasty.script('slow.sh', body)}")
    assert outcome.counts == {"passed": 1}, outcome.text


@pytest.mark.skipif(not stillness.TOLD, reason="only Linux tells that nothing moves")
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_patience_ends_where_a_demo_waits_for_time(hasty: Project, method: str) -> None:
    """In the first process and in others; the deadline would come a minute later."""
    hasty.write("slow/sitecustomize.py", SLOW)
    hasty.demo(
        "waiting",
        f"""
        from multiprocessing import get_context
        child = get_context("{method}").Process(target=time.sleep, args=(600,))
        say("begun")
        child.start()
        child.join()
        """,
    )
    hasty.feature("stuck", 'When the demo "waiting" runs\nThen "begun" always happens')
    body = f'PYTHONPATH="{hasty.folder}/slow" exec "{sys.executable}" "$@"'
    outcome = hasty.pytest(f"--subject={hasty.script('slow.sh', body)}")
    assert outcome.counts == {"failed": 1}, outcome.text
    assert "none moved for a long time" in outcome.text


@pytest.mark.skipif(not stillness.TOLD, reason="only Linux tells that a process is stopped")
def test_what_is_stopped_is_told_as_such(hasty: Project) -> None:
    hasty.demo("stopped", 'say("begun")\nimport signal\nos.kill(os.getpid(), signal.SIGSTOP)')
    hasty.feature("stopped", 'When the demo "stopped" runs\nThen "begun" always happens')
    outcome = hasty.pytest()
    assert outcome.counts == {"failed": 1}, outcome.text
    assert "a process of the demo was stopped by a signal" in outcome.text
    stopping = hasty.script("stopping.sh", "kill -STOP $$")
    outcome = hasty.pytest(f"--subject={stopping}")
    assert outcome.status == pytest.ExitCode.USAGE_ERROR
    assert "it was stopped by a signal" in outcome.text


def asked(project: Project, subject: Path | str, *arguments: str) -> str:
    """Ask a subject that is none; give what is said of it."""
    outcome = project.pytest(f"--subject={subject}", *arguments)
    assert outcome.status == pytest.ExitCode.USAGE_ERROR, outcome.text
    assert "Traceback" not in outcome.text
    return outcome.text


def test_a_subject_that_does_not_get_its_variables(project: Project) -> None:
    told = asked(project, f"env -i {sys.executable}")
    assert "cannot report what happens: its process does not get the variables" in told


def test_a_subject_that_cannot_write_to_its_run(project: Project) -> None:
    """As one that runs elsewhere, or as somebody else."""
    body = f'HAPPENS_BEFORE_TRACE=/nowhere exec "{sys.executable}" "$@"'
    told = asked(project, project.script("apart.sh", body))
    assert "cannot report what happens: it cannot write to the folder of a run" in told


@pytest.mark.skipif(sys.platform != "linux", reason="only there another's limits can be set")
def test_a_program_that_writes_without_end(project: Project) -> None:
    told = asked(project, project.script("endless.sh", 'echo much >&2; exec yes "$0"'))
    assert "and said: much; it wrote more than a subject may" in told


def test_what_is_kept_of_a_run_is_bounded(project: Project) -> None:
    project.demo("much", 'say("begun")\nsys.stderr.write("much " * 10**6)\nsys.exit(1)')
    project.feature("much", 'When the demo "much" runs\nThen "begun" always happens')
    outcome = project.pytest("--results=results")
    assert outcome.counts == {"failed": 1}
    assert "[cut here: it goes on after 1048576 bytes]" in outcome.text
    assert len(outcome.text) < 2**22


def test_a_trace_without_end_is_cut(project: Project) -> None:
    project.demo("much", 'for _ in range(100):\n    say("much" * 5000)')
    project.feature("much", 'When the demo "much" runs\nThen "begun" never happens')
    outcome = project.pytest()
    assert outcome.counts == {"failed": 1}
    assert "something else than an event" in outcome.text


def test_a_wrapper_that_hides_signals_is_named_and_understood(project: Project) -> None:
    project.demo("killed", 'say("begun")\nos.kill(os.getpid(), 15)')
    project.feature("killed", 'When the demo "killed" runs\nThen the exit status is always -15')
    hiding = project.script("hiding.sh", f'"{sys.executable}" "$@"\nexit $?')
    outcome = project.pytest(f"--subject={hiding}", f"--subject={sys.executable}")
    assert outcome.counts == {"passed": 2}, outcome.text
    (line,) = (line for line in outcome.text.splitlines() if "hides signals" in line)
    assert line.endswith("hiding.sh")
    project.demo("killed", 'say("begun")\nos._exit(128 + 15)')
    outcome = project.pytest(f"--subject={hiding}", f"--subject={sys.executable}")
    assert outcome.counts == {"passed": 1, "failed": 1}, outcome.text  # it is known by nothing else


def test_a_wrapper_that_picks_another_python_each_time(project: Project) -> None:
    project.demo("good", 'say("begun")')
    project.feature("good", 'When the demo "good" runs\nThen "begun" always happens')
    answer = project.folder / "harness/subjects/inside/whoami.py"
    answer.write_text(answer.read_text().replace("sys.version_info[:3])}", "(3, 7, 1))}"))
    outcome = project.pytest()
    assert outcome.counts == {"failed": 1}, outcome.text
    here = ".".join(map(str, sys.version_info[:3]))
    told = f"the subject was Python 3.7.1 cpython when it was asked, and is {here} cpython now"
    assert told in outcome.text


def test_what_steers_a_python_from_outside_is_named(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.demo("good", 'say("begun")')
    project.feature("good", 'When the demo "good" runs\nThen "begun" always happens')
    monkeypatch.setenv("PYTHONNOUSERSITE", "1")
    monkeypatch.setenv("PYTHONWARNDEFAULTENCODING", "1")
    outcome = project.pytest()
    assert outcome.counts["passed"] == 1, outcome.text
    assert re.search("^environment: .*PYTHONNOUSERSITE=1, .*PYTHONWARN", outcome.text, re.MULTILINE)


def test_a_checkout_with_a_colon_in_its_path(project: Project, tmp_path: Path) -> None:
    project.mutant("harmless", "pass")
    apart = Project(tmp_path / "a:b", like=project)
    told = asked(apart, sys.executable, "--mutant=harmless")
    assert "cannot be broken from here: a mutant is found by way of PYTHONPATH" in told


@pytest.mark.parametrize("name", ["a\nb", "caf\xe9", os.fsdecode(b"\xff"), "long" * 30])
def test_a_temporary_folder_of_any_name(project: Project, tmp_path: Path, name: str) -> None:
    """A fork server makes a socket below it, whose path may have 107 bytes."""
    project.demo(
        "served",
        """
        from multiprocessing import get_context
        child = get_context("forkserver").Process(target=say, args=("the child speaks",))
        child.start()
        child.join()
        """,
    )
    project.feature("odd", 'When the demo "served" runs\nThen "the child speaks" always happens')
    project.temporary = tmp_path / name
    project.temporary.mkdir()
    with pytest.MonkeyPatch.context() as changed:
        changed.setenv("LC_ALL", "C")
        changed.setenv("PYTHONUTF8", "0")
        changed.setenv("PYTHONCOERCECLOCALE", "0")
        outcome = project.pytest()
        spread = project.pytest("-n", "1") if not name.isascii() else None
    assert outcome.counts == {"passed": 1}, outcome.text
    assert list(project.temporary.glob("hb-*")) == []
    if spread is not None:
        assert spread.status == pytest.ExitCode.USAGE_ERROR
        assert "xdist cannot tell its workers of the temporary folder" in spread.text


def test_what_a_subject_says_by_itself_is_no_claim_of_a_program(project: Project) -> None:
    """A banner at each start, such as a site package may have."""
    project.write("loud/sitecustomize.py", 'import sys; sys.stderr.write("welcome\\n")')
    project.demo("quiet", 'say("begun")')
    claim = 'Then standard error never mentions "Traceback"'
    project.feature("quiet", f'When the demo "quiet" runs\n{claim}')
    loud = f'PYTHONPATH="{project.folder}/loud" exec "{sys.executable}" "$@"'
    outcome = project.pytest(f"--subject={project.script('loud.sh', loud)}")
    assert outcome.counts == {"passed": 1}, outcome.text


def test_a_python_that_is_told_to_inspect(project: Project) -> None:
    """Under it a Python that is started loses its exit status, unless it is not told so."""
    project.demo(
        "statuses",
        """
        import subprocess
        from multiprocessing import get_context
        child = get_context("spawn").Process(target=say, args=("the child speaks",))
        child.start()
        child.join()
        status = subprocess.call([sys.executable, "-c", "import sys; sys.exit(3)"])
        say("all have ended", of_process=child.exitcode, of_program=status)
        """,
    )
    claim = 'Then at "all have ended", {} is always {}'
    steps = [claim.format("of_process", 0), claim.format("of_program", 3).replace("Then", "And")]
    project.feature("statuses", "\n".join(['When the demo "statuses" runs', *steps]))
    outcome = project.pytest("--subject=python3", f"--subject=env PYTHONINSPECT=1 {sys.executable}")
    assert outcome.counts == {"passed": 2}, outcome.text


def test_how_long_a_slow_subject_takes_to_start_is_told(project: Project) -> None:
    project.demo("good", 'say("begun")')
    project.feature("good", 'When the demo "good" runs\nThen "begun" always happens')
    slow = project.script("slow.sh", f'sleep 1.1\nexec "{sys.executable}" "$@"')
    outcome = project.pytest(f"--subject={slow}")
    assert outcome.counts == {"passed": 1}, outcome.text
    assert re.search(r"^slow to start: \S+ \S+ took [1-9]\d*\.\d s, as", outcome.text, re.MULTILINE)
