Feature: Waiting for signals
  A program that reacts to signals need not do it in a handler, which interrupts the main thread anywhere. It can wait for
  them. With `set_wakeup_fd()` the number of each signal comes out of a pipe, which any thread can read, and a loop of
  [select()](https://docs.python.org/3/library/select.html#select.select) or asyncio can watch.
  The functions `sigwait()`, `sigwaitinfo()` and `sigtimedwait()` take a signal that is otherwise
  [blocked](signals.feature), and no handler runs.

  ```python
  reader, writer = os.pipe()
  os.set_blocking(writer, False)
  signal.signal(signal.SIGUSR1, handler)
  signal.set_wakeup_fd(writer)
  worker = Thread(target=work, args=(reader,))
  worker.start()
  ```

  The writing end must not [block](https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd). asyncio [calls
  set_wakeup_fd() for its own use](https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.add_signal_handler),
  so leave it to the event loop where there is one.

  Rule: The number of each signal that has a handler comes out of the file of set_wakeup_fd()
    `set_wakeup_fd()` returns the file that was set before, or -1.

    Demo: [wakeup_fd.py](../../demos/interpreter/wakeup_fd.py)

    @signals
    Scenario: A thread reads the number of a signal from a pipe, and the handler runs in the main thread as well
      Elsewhere, on Windows, a process cannot send itself this signal.

      When the demo "wakeup fd" runs
      Then "main sends a signal" always comes before "worker reads a number"
      And at "worker reads a number", is_the_signal is always True
      And "the handler runs" always happens in the main thread
      And "the handler runs" always happens once
      And at "main puts it back", same is always True

    @signals
    Scenario: set_wakeup_fd() always raises a ValueError in any thread but the main one
      Elsewhere, on Windows, a process cannot send itself this signal.

      When the demo "wakeup fd" runs
      Then at "worker is refused", error is always "ValueError"
      And "worker sets another" never happens

  Rule: sigtimedwait() and sigwaitinfo() take a blocked signal, and tell what is known of it
    Both return an object with the number of the signal, `si_signo`, the process that has sent it, `si_pid`, and the [user
    of that process](https://docs.python.org/3/library/signal.html#signal.sigwaitinfo).

    Demos: [sigtimedwait.py](../../demos/interpreter/sigtimedwait.py),
    [sigwaitinfo.py](../../demos/interpreter/sigwaitinfo.py)

    @cpython @linux
    Scenario: sigtimedwait() waits at least as long as its timeout, and then returns None
      Elsewhere, on PyPy, macOS and Windows, there is no sigtimedwait().

      When the demo "sigtimedwait" runs
      Then it always takes at least 10 units from "main waits" to "main gives up"
      And at "main gives up", told is always None

    @cpython @linux
    Scenario: sigtimedwait() takes a signal that is pending even without time to wait, once, and its handler does not run
      Elsewhere, on PyPy, macOS and Windows, there is no sigtimedwait().

      When the demo "sigtimedwait" runs
      Then at "main takes the signal", signal is always "SIGUSR1"
      And at "main looks again", told is always None
      And "the handler runs" never happens

    @cpython @linux
    Scenario: sigwaitinfo() tells which process has sent the signal
      Elsewhere, on PyPy, macOS and Windows, there is no sigwaitinfo().

      When the demo "sigwaitinfo" runs
      Then at "main takes the signal", signal is always "SIGUSR1"
      And at "main takes the signal", from_child is always True

  Rule: pause() waits for a signal that has a handler
    A signal that comes a moment before [is not waited
    for](https://pubs.opengroup.org/onlinepubs/9699919799/functions/pause.html). Where no handler is needed, `sigwait()` is the
    better choice.

    Demo: [pause_for_a_signal.py](../../demos/interpreter/pause_for_a_signal.py)

    @signals
    Scenario: signal.pause() returns only after a handler has run
      Elsewhere, on Windows, there is no pause().

      When the demo "pause for a signal" runs
      Then "the handler runs" always comes before "main goes on"
