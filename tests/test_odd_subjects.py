"""Subjects that are slow to start and to end, noisy, stopped, or otherwise not what one expects."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from harness.launching import stillness

if TYPE_CHECKING:
    from tests.project import Project

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
