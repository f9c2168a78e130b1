"""send_bytes() sends a part of a buffer, and recv_bytes_into() fills a part of one.

Offsets and sizes are in bytes. What lies outside of the part is neither sent nor written.
"""

from multiprocessing import Pipe

from demos.stage import play, say

STORES = b"bread and wine"


def main():
    ours, theirs = Pipe()
    theirs.send_bytes(STORES, 10)
    theirs.send_bytes(STORES, 6, 3)
    say("main receives", tail=ours.recv_bytes().decode(), middle=ours.recv_bytes().decode())

    buffer = bytearray(b"........")
    theirs.send_bytes(b"milk")
    size = ours.recv_bytes_into(buffer, 2)
    say("main receives into a buffer", size=size, buffer=buffer.decode())


if __name__ == "__main__":
    play(main)
