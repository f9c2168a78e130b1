"""send_bytes() sends messages: what was sent in two calls is received in two.

A message that is larger than the buffer is in the error. One that is larger than
maxlength is lost, and so is the connection.
"""

from multiprocessing import BufferTooShort, Pipe

from demos.stage import play, say


def main():
    ours, theirs = Pipe()
    theirs.send_bytes(b"bread")
    theirs.send_bytes(b"wine")
    say("main receives", first=ours.recv_bytes().decode(), second=ours.recv_bytes().decode())

    buffer = bytearray(8)
    theirs.send_bytes(b"cheese")
    size = ours.recv_bytes_into(buffer)
    say("main receives into a buffer", size=size, word=buffer[:size].decode())
    theirs.send_bytes(b"far too much")
    try:
        ours.recv_bytes_into(buffer)
    except BufferTooShort as error:
        say("the buffer is too short", message=error.args[0].decode())

    theirs.send_bytes(b"far too much")
    try:
        ours.recv_bytes(maxlength=8)
    except OSError as error:
        say("the message is too long", error=type(error).__name__)
    theirs.send_bytes(b"bread")
    try:
        ours.recv_bytes()
    except OSError as error:
        say("the connection is of no use", error=type(error).__name__, closed=ours.closed)


if __name__ == "__main__":
    play(main)
