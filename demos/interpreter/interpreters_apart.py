"""An interpreter has its own main module, builtins and modules, which stay between calls."""

import builtins
import sys
from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

number = 1


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
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
