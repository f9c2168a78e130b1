"""A project of its own for a test: the harness and the steps, with features and demos at will."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import weakref
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parent.parent


class Project:
    """A copy of what runs the specification, without the specification; or of another project."""

    def __init__(self, folder: Path, like: Project | None = None) -> None:
        self.folder = folder
        # Short: where a socket in it would have too long a path, a run's folder is made elsewhere.
        self.temporary = Path(tempfile.mkdtemp(prefix="t-"))
        weakref.finalize(self, shutil.rmtree, self.temporary, ignore_errors=True)
        if like is not None:
            shutil.copytree(like.folder, folder, dirs_exist_ok=True)
            return
        for name in ("harness", "steps", "mutants/loader"):
            shutil.copytree(ROOT / name, folder / name)  # with what is compiled of it already
        for name in (
            "book/__init__.py",
            "conftest.py",
            "pyproject.toml",
            "demos/__init__.py",
            "demos/stage.py",
            "demos/explorer.py",
            "mutants/__init__.py",
            "mutants/tools.py",
        ):
            self.write(name, (ROOT / name).read_text())

    def write(self, name: str, text: str) -> Path:
        """Write a file, its text freed of what all its lines are indented by."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text))
        return path

    def script(self, name: str, body: str) -> Path:
        """Write a shell script that can be executed."""
        path = self.write(name, f"#!/bin/sh\n{dedent(body).strip()}\n")
        path.chmod(0o755)
        return path

    def feature(self, name: str, *scenarios: str) -> None:
        """Write a feature file of scenarios, each given by its steps alone or with its head."""
        lines = [f"Feature: {name}"]
        for number, scenario in enumerate(scenarios):
            told = dedent(scenario).strip()
            if not re.match("@|Scenario", told):
                told = f"Scenario: number {number}\n" + told
            lines += ["", *(f"  {line}" for line in told.splitlines())]
        self.write(f"features/trial/{name}.feature", "\n".join(lines) + "\n")

    def demo(self, name: str, body: str) -> None:
        """Write a demo whose main function has that body."""
        head = "import os, sys, time\nfrom threading import Thread\n"
        head += "from demos.stage import pause, play, say\n\n\ndef main():\n"
        told = "".join(f"    {line}\n" for line in dedent(body).strip().splitlines())
        self.write(
            f"demos/trial/{name}.py",
            head + told + "\n\nif __name__ == '__main__':\n    play(main)\n",
        )
        self.write("demos/trial/__init__.py", "")

    def mutant(self, name: str, source: str, chapter: str = "trial") -> None:
        """Write a mutant, the lines of whose module these are."""
        told = dedent(source).strip()
        self.write(f"mutants/{chapter}/{name}.py", f'"""The way of {name}."""\n\n{told}\n')

    def command(self, *arguments: str) -> list[str]:
        """Give the command that runs pytest here."""
        return [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]

    def environment(self) -> dict[str, str]:
        """Give an environment whose temporary files stay here, and without options for pytest."""
        foreign = ("PYTEST_", "TOX_")  # tox has pytest keep its cache elsewhere
        ours = {name: text for name, text in os.environ.items() if not name.startswith(foreign)}
        return {**ours, "TMPDIR": str(self.temporary), "COLUMNS": "200"}

    def pytest(self, *arguments: str, **variables: str) -> Outcome:
        """Run pytest here, to its end, with these environment variables as well."""
        return self._run(self.command(*arguments), **variables)

    def wrapped(self, wrapper: list[str], *arguments: str, **variables: str) -> Outcome:
        """Run pytest here, with its cache, by way of a program that is given its command."""
        return self._run([*wrapper, sys.executable, "-m", "pytest", *arguments], **variables)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start pytest here, and leave it to itself."""
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.folder,
            env=self.environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def program(self, module: str, *arguments: str) -> Outcome:
        """Run a module here as a program, to its end."""
        return self._run([sys.executable, "-m", module, *arguments])

    def _run(self, command: list[str], **variables: str) -> Outcome:
        done = subprocess.run(
            command,
            cwd=self.folder,
            env={**self.environment(), **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        return Outcome(done.returncode, done.stdout + done.stderr)


class Outcome:
    """What a run of pytest gave: its exit status, its text, and the numbers of its last line."""

    def __init__(self, status: int, text: str) -> None:
        self.status = status
        self.text = text
        last = text.strip().splitlines()[-1] if text.strip() else ""
        self.counts = {word: int(number) for number, word in re.findall(r"(\d+) ([a-z]+)", last)}
