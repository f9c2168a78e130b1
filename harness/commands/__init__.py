"""The programs: the matrix of Pythons, the soak under load, the benchmark.

Each runs pytest in one or more processes of its own, and reports the outcome. The modules beside
the rooms start them: `python -m harness.matrix`.
"""
