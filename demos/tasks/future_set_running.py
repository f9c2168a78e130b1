"""set_running_or_notify_cancel() tells whether the task is still wanted."""

from concurrent.futures import Future

from demos.stage import play, say


def main():
    wanted, unwanted = Future(), Future()
    unwanted.cancel()
    say(
        "main asks whether to begin",
        wanted=wanted.set_running_or_notify_cancel(),
        unwanted=unwanted.set_running_or_notify_cancel(),
    )
    say("main would cancel it now", running=wanted.running(), cancelled=wanted.cancel())
    try:
        wanted.set_running_or_notify_cancel()
    except RuntimeError as error:
        say("main may not ask twice", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
