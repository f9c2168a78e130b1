"""zlib.compress() is written in Python, and so has the GIL while it works.

Where there is no compiler, libraries have to be written anew. This one packs the data without
making it any smaller, which the format allows.
"""

import struct
import zlib
from operator import mul

BLOCK = 65535
MODULUS = 65521  # of the checksum, which is named after Adler


def compress(data, *_level, **_options):
    packed = bytearray(b"\x78\x01")
    low, high = 1, 0
    for start in range(0, len(data), BLOCK):
        block = data[start : start + BLOCK]
        last = start + BLOCK >= len(data)
        packed += struct.pack("<BHH", last, len(block), len(block) ^ 0xFFFF) + block
        high += len(block) * low + sum(map(mul, range(len(block), 0, -1), block))
        low += sum(block)
    packed += struct.pack(">HH", high % MODULUS, low % MODULUS)
    return bytes(packed)


zlib.compress = compress
