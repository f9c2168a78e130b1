"""Tasks: functions that run in a pool of threads or processes, and other programs."""
