"""The Pythons under test: how one is found and asked who it is, how one is broken on purpose.

What lies in `inside` is run by the subject itself, with the standard library alone, on Python 3.6
and later.
"""
