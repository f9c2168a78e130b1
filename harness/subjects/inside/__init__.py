"""What runs inside a subject: Python 3.6 and later, the standard library alone."""
