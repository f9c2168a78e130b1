"""apply_async() calls callback with the result, or error_callback with the exception."""

from multiprocessing import Pool

from demos.stage import play, say


def divide(number, divisor):
    say("a task runs")
    return number / divisor


def take_result(result):
    say("callback is called", result=str(result))


def take_error(error):
    say("error_callback is called", error=type(error).__name__)


def main(outcome):
    say("main asks")
    with Pool(1) as pool:
        divisor = 2 if outcome == "success" else 0
        task = pool.apply_async(divide, (6, divisor), {}, take_result, take_error)
        task.wait()
        pool.close()
        pool.join()


if __name__ == "__main__":
    play(main, choices=["success", "failure"])
