"""What pytest sees: features as test files, subjects as parameters, options, reports.

Whatever is pytest's own, or pytest-bdd's, or xdist's, is dealt with in this room.
"""
