"""native_id is the number by which the operating system knows a thread.

It is what `top`, a debugger or a system call wants. Python has it since 3.8.

Case 8 of the course.
"""

from threading import Event, Thread, main_thread

from demos.stage import play, say

leave = Event()


def main():
    left, right = Thread(target=leave.wait), Thread(target=leave.wait)
    say("before the start", number=getattr(left, "native_id", "there is none"))
    left.start()
    right.start()
    threads = main_thread(), left, right
    numbers = {getattr(thread, "native_id", "there is none") for thread in threads}
    say("while they run", different=len(numbers))
    leave.set()


if __name__ == "__main__":
    play(main)
