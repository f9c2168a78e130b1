"""An interpreter has a main module, builtins and modules of its own, and they stay."""

import builtins
import sys
from concurrent import interpreters

from demos.stage import play, say

number = 1


def main():
    other = interpreters.create()
    answers = interpreters.create_queue()
    other.prepare_main(answers=answers)

    other.exec("number = 41")
    other.exec("answers.put(number + 1)")
    say("the other has counted on", answer=answers.get())
    say("main looks at its own", number=number)

    other.exec("import builtins; builtins.greeting = 'hello'; answers.put(greeting)")
    say("the other has a new builtin", answer=answers.get())
    say("main looks for it", found=hasattr(builtins, "greeting"))

    other.exec("import sys; sys.path.append('elsewhere'); answers.put('elsewhere' in sys.path)")
    say("the other has a longer path", answer=answers.get())
    say("main looks at its own path", found="elsewhere" in sys.path)


if __name__ == "__main__":
    play(main)
