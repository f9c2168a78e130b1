"""The interpreter: what differs from one Python to another: its lock, its end, its signals, its age."""
