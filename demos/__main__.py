"""Lists the demos by chapter, each with what it shows and the course's case."""

import ast
import os
import re

from demos.stage import show

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    show("\n".join(lines()) + "\n")


def lines():
    for chapter in sorted(os.listdir(HERE)):
        folder = os.path.join(HERE, chapter)
        if not os.path.isfile(os.path.join(folder, "__init__.py")):
            continue
        yield first_line(docstring(folder, "__init__.py"))
        for name in sorted(os.listdir(folder)):
            if name.endswith(".py") and not name.startswith("_"):
                text = docstring(folder, name)
                module = f"demos.{chapter}.{name[:-3]}"
                yield f"  {module:<42} {first_line(text)}{cases(text)}"
        yield ""
    yield "Run one with: python -m demos.threads.join   (--pace 0.1 makes it ten times as quick)"


def docstring(*path):
    with open(os.path.join(HERE, *path), encoding="utf-8") as source:
        return ast.get_docstring(ast.parse(source.read())) or "(it says nothing of itself)"


def first_line(text):
    return text.splitlines()[0]


def cases(text):
    found = re.search(r"^Cases? [\d, and]+(?= of the course)", text, re.MULTILINE)
    return f"  ({found.group().lower()})" if found else ""


if __name__ == "__main__":
    main()
