"""The default start method is forkserver, in any version.

It had been there since 3.4, and no more than the default was changed in 3.14 (gh-84559).
"""

from multiprocessing import context

methods = context._concrete_contexts

context._default_context._default_context = methods.get("forkserver", methods["spawn"])
