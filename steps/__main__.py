"""Lists the sentences that a scenario can use: `python -m steps`."""

from __future__ import annotations

from harness.evidence.scenarios import definitions


def main() -> None:
    """Print each sentence, with its gaps."""
    for definition in definitions():
        print(f"{str(definition.type).capitalize():<6}{definition.parser.name}")  # noqa: T201


if __name__ == "__main__":
    main()
