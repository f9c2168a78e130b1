Feature: asyncio and threads
  An event loop runs in one thread, and almost nothing in asyncio may be called from another
  ([asyncio](https://docs.python.org/3/library/asyncio-dev.html#concurrency-and-multithreading)). There are two ways in: a
  thread hands a coroutine or a function to the loop. And there is one way out: a coroutine lets [a call that
  blocks](choosing.feature) run in another thread.

  ```python
  future = asyncio.run_coroutine_threadsafe(greet("Ada"), loop)
  say("the worker has the result", result=future.result())
  ...
  loop.call_soon_threadsafe(finish, done)
  ```

  Rule: A thread hands work to an event loop, and the loop's thread does it
    `run_coroutine_threadsafe()` returns a Future of `concurrent.futures`, so `result()` blocks, and raises what the
    coroutine raised. Never wait for it in the loop's own thread. Plain `call_soon()` does
    not [wake the loop](https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_soon_threadsafe).

    Demos: [coroutine_from_thread.py](../../demos/tasks/coroutine_from_thread.py),
    [coroutine_called_off.py](../../demos/tasks/coroutine_called_off.py)

    Scenario: run_coroutine_threadsafe() runs a coroutine in the loop's thread, and brings its result to the caller
      When the demo "coroutine from thread" runs
      Then "the worker begins" and "the coroutine runs" always happen in different threads
      And "the coroutine runs" always happens in the main thread
      And at "the worker has the result", result is always "hello Ada"

    Scenario: An exception of a coroutine is raised in the thread that handed it over
      When the demo "coroutine from thread" runs
      Then at "the worker has the error", error is always "LookupError"

    Scenario: cancel() of the Future that run_coroutine_threadsafe() returned cancels the coroutine
      When the demo "coroutine called off" runs
      Then at "the worker cancels", granted is always True
      And "the coroutine tidies up" always happens once
      And "the coroutine tidies up" always comes before "the loop ends"

    Scenario: call_soon_threadsafe() calls a function in the loop's thread
      When the demo "coroutine from thread" runs
      Then "the callback runs" always happens in the main thread
      And "the callback runs" always comes before "the loop goes on"

  Rule: A coroutine waits for a queue of threads in another thread
    Demo: [queue_for_coroutine.py](../../demos/tasks/queue_for_coroutine.py)

    Scenario: A coroutine takes items from a queue.Queue in a thread of the executor
      When the demo "queue for coroutine" runs
      Then at "the coroutine has all", taken is always ["bread", "wine"]
      And "the coroutine has all" always happens in the main thread
      But "get is called" never happens in the main thread

  Rule: A thread has no event loop until it makes one, and from 3.14 on that goes for the main thread too
    `get_event_loop()` returns the loop of a coroutine that calls it. Outside of one it made a loop for the main thread
    up to 3.13, with a DeprecationWarning from 3.12 on
    ([gh-100160](https://github.com/python/cpython/issues/100160)). It raises a RuntimeError otherwise
    ([get_event_loop](https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.get_event_loop)).

    What to do: call `asyncio.run()`, and in a coroutine `asyncio.get_running_loop()`.

    Demo: [no_loop.py](../../demos/tasks/no_loop.py)

    Scenario: get_event_loop() raises RuntimeError in a thread that has no event loop
      When the demo "no loop" runs
      Then at "a worker asks", error is always "RuntimeError"

    @since_3_14 @breaks
    Scenario: From 3.14 on get_event_loop() raises RuntimeError in a main thread that has no event loop
      When the demo "no loop" runs
      Then at "main asks", error is always "RuntimeError"

    @until_3_13
    Scenario: Up to 3.13 get_event_loop() makes an event loop for the main thread
      When the demo "no loop" runs
      Then at "main asks", error is always None
