"""The assert statements of multiprocessing are executed even under -O.

A check that guards the library from its callers should not depend on an option.
"""

import types
from importlib.machinery import SourceFileLoader
from multiprocessing import process

LEVEL = 0
original = SourceFileLoader.get_code


def get_code(self, fullname):
    if fullname.partition(".")[0] != "multiprocessing":
        return original(self, fullname)
    path = self.get_filename(fullname)
    return compile(self.get_data(path), path, "exec", dont_inherit=True, optimize=LEVEL)


def functions(cls):
    for name, value in vars(cls).items():
        if isinstance(value, property):
            yield from (((name, part), getattr(value, part)) for part in ("fget", "fset"))
        elif isinstance(value, types.FunctionType):
            yield (name, ""), value


SourceFileLoader.get_code = get_code
# This module may have been imported before: its functions get the code that they would have had.
anew = {"__name__": process.__name__}
exec(get_code(process.__loader__, process.__name__), anew)
compiled = dict(functions(anew["BaseProcess"]))
for where, function in functions(process.BaseProcess):
    if function is not None:
        function.__code__ = compiled[where].__code__
