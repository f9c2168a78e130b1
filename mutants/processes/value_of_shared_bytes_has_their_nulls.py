"""The value of an Array of bytes has the null bytes at its end, as raw has.

An array of bytes is as long as it was made; value is what comes before the first null byte.
"""

from multiprocessing.sharedctypes import SynchronizedString

SynchronizedString.value = SynchronizedString.raw
