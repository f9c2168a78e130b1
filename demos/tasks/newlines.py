"""In text mode what a program prints is decoded, and its lines end in newlines.

As bytes, what a program prints is kept as it is.
"""

import subprocess
import sys

from demos.stage import play, say

PROGRAM = r"import sys; sys.stdout.buffer.write(b'caf\xc3\xa9\r\nth\xc3\xa9\r')"


def output(**options):
    return subprocess.check_output([sys.executable, "-c", PROGRAM], **options)


def main():
    say("main reads bytes", size=len(output()))
    text = output(encoding="utf-8", stderr=subprocess.PIPE)
    say("main reads text", size=len(text), returns=text.count("\r"), lines=text.count("\n"))
    say("main reads another encoding", size=len(output(encoding="latin-1")))
    say("main drops what is no ASCII", size=len(output(encoding="ascii", errors="ignore")))
    try:
        output(encoding="ascii")
    except UnicodeDecodeError as error:
        say("main cannot read it as ASCII", error=type(error).__name__)
    complain = "import sys; sys.stderr.write('nobody listens')"
    subprocess.check_call([sys.executable, "-c", complain], stderr=subprocess.DEVNULL)
    read = subprocess.check_output(
        [sys.executable, "-c", "import sys; print(len(sys.stdin.read()))"],
        stdin=subprocess.DEVNULL,
    )
    say("main gives nothing to read", read=int(read))


if __name__ == "__main__":
    play(main)
