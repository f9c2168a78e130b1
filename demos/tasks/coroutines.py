"""Where a coroutine awaits, another runs in the same thread.

The guest and the host wait for each other, so neither could finish alone.
"""

import asyncio

from demos.stage import play, say


async def ask(questions, answers):
    say("the guest asks")
    await questions.put("tea or water?")
    answer = await answers.get()
    say("the guest has an answer", answer=answer)


async def reply(questions, answers):
    await questions.get()
    say("the host answers")
    await answers.put("tea")


async def talk():
    questions, answers = asyncio.Queue(), asyncio.Queue()
    await asyncio.gather(ask(questions, answers), reply(questions, answers))


def main():
    if not hasattr(asyncio, "run"):
        say("there is no asyncio.run yet")
        return
    asyncio.run(talk())


if __name__ == "__main__":
    play(main)
