"""native_id is the number by which the operating system knows a thread.

Tools such as `top` and debuggers use this number. Python has it from 3.8 on.

Case 8 of the course.
"""

from threading import Event, Thread, main_thread

from demos.stage import play, say

leave = Event()


def main():
    if not hasattr(Thread, "native_id"):
        say("this Python has no native_id")
        return
    left, right = Thread(target=leave.wait), Thread(target=leave.wait)
    say("left is made", native_id=left.native_id)
    left.start()
    right.start()
    say(
        "both have started",
        main=main_thread().native_id,
        left=left.native_id,
        right=right.native_id,
    )
    leave.set()


if __name__ == "__main__":
    play(main)
