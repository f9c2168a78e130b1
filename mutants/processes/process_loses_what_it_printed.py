"""A process that returns from its target does not write what sys.stdout still keeps back.

It ends by os._exit(), which leaves that to those who call it.
"""

from multiprocessing import util

util._flush_std_streams = lambda: None
