"""The programs: the matrix of Pythons, the soak under load, the benchmark.

Each starts pytest as a process of its own, or several, and tells what came of it. They are started
by the doors beside the rooms, as `python -m harness.matrix` is.
"""
