"""A ThreadPool is a Pool: its workers are processes."""

from multiprocessing import pool


class ThreadPool(pool.Pool):
    pass


pool.ThreadPool = ThreadPool
