"""zlib.compress() keeps the GIL while it compresses.

It does so where it is written in Python, for systems that lack the library.
"""

import zlib


def compress(data, level=-1):
    runs = bytearray()
    for byte in data:
        if not runs or runs[-2] != byte or runs[-1] == 255:
            runs += bytes([byte, 0])
        runs[-1] += 1
    return bytes(runs)


zlib.compress = compress
