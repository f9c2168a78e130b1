"""The assert statements of multiprocessing are executed, -O or not.

A check that guards the library from its callers should not depend on an option.
"""

from importlib.machinery import SourceFileLoader

original = SourceFileLoader.get_code


def get_code(self, fullname):
    if fullname.partition(".")[0] != "multiprocessing":
        return original(self, fullname)
    path = self.get_filename(fullname)
    return compile(self.get_data(path), path, "exec", dont_inherit=True, optimize=0)


SourceFileLoader.get_code = get_code
