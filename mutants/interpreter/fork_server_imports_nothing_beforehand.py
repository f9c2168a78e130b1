"""The fork server forgets the modules that set_forkserver_preload() names.

It ignores a module that it cannot import, and for some time it could import only those that it
found without the program's path (gh-117378).
"""

from multiprocessing import forkserver

forkserver.set_forkserver_preload = lambda modules, **options: None
