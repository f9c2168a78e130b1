"""The pool of a Manager sends the AsyncResult itself, in place of a proxy of it.

An AsyncResult belongs to its pool and cannot be pickled. Which methods return proxies is easily
lost: a proxy in another process does not know it (gh-99595).
"""

from multiprocessing import managers

managers.PoolProxy._method_to_typeid_.clear()
