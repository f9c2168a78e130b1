"""The interpreter: what differs from one Python to another."""
