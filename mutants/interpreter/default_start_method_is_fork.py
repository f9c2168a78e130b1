"""The default start method is fork wherever a process can be forked, in any version.

Up to 3.13 it was on Linux, and it is the quickest (gh-84559).
"""

from multiprocessing import context

methods = context._concrete_contexts

context._default_context._default_context = methods.get("fork", methods["spawn"])
