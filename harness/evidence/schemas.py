"""Schemas: files are held against theirs by the library jsonschema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


class NoValidatorError(Exception):
    """The library is not there. The message says how to get it."""


def first_error(plain: object, schema: Path) -> str | None:
    """Return what is wrong with a file, as a sentence; None if it is as its schema says.

    Raise NoValidatorError if jsonschema is not installed.
    """
    try:
        from jsonschema import Draft202012Validator  # noqa: PLC0415 -- running does without it
        from jsonschema.exceptions import best_match  # noqa: PLC0415
    except ImportError:
        raise NoValidatorError(
            "reading results takes the library jsonschema; it is in the dependency group matrix"
        ) from None
    validator: Any = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    error = best_match(validator.iter_errors(plain))
    return None if error is None else f"{error.json_path}: {error.message[:200]}"
