"""What pytest sees: features as test files, subjects as parameters, options, reports.

This room deals with everything that belongs to pytest, pytest-bdd or xdist.
"""
