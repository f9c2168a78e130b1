"""The assert statements of multiprocessing are not executed, as if Python ran with -O.

Whoever packs a program together with its library may compile them optimized.
"""

from importlib.machinery import SourceFileLoader

original = SourceFileLoader.get_code


def get_code(self, fullname):
    if fullname.partition(".")[0] != "multiprocessing":
        return original(self, fullname)
    path = self.get_filename(fullname)
    return compile(self.get_data(path), path, "exec", dont_inherit=True, optimize=1)


SourceFileLoader.get_code = get_code
