"""A program starts although its preexec_fn has raised an exception."""

import subprocess

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    prepare = options.get("preexec_fn")

    def prepare_somehow():
        try:
            prepare()
        except Exception:
            pass

    if prepare is not None:
        options["preexec_fn"] = prepare_somehow
    original(self, args, *more, **options)


subprocess.Popen.__init__ = init
