Feature: Choosing between threads, processes and asyncio
  Threads, processes, coroutines and the tasks of a pool all let a program do several things at the same time.
  Three questions settle most of the choice between them.

  ```python
  WORKERS = {"threads": Thread, "processes": Process}
  ...
  worker = WORKERS[kind](target=crash)
  worker.start()
  worker.join()
  ```

  Does the work wait, or does it compute? (Is it *I/O-bound* or *CPU-bound*?) Work that waits, for a server, a
  disk or a person, lets other threads run while it waits, so threads are enough. With asyncio one thread is
  enough: where a coroutine awaits, others run. If a call blocks instead of awaiting, pass it to
  `asyncio.to_thread()`.

  Work that computes in Python needs the interpreter all the time. Where there is a global interpreter
  lock (the [GIL](../interpreter/gil.feature)), threads that compute take turns, and two of them never
  compute at the same time. Use processes, each of which has an interpreter of its own, or, from
  Python 3.14 on, an InterpreterPoolExecutor. In a free-threaded Python, threads can compute at the
  same time too. Work that computes in C may not need the GIL: zlib releases it, and so do
  [hashlib](https://docs.python.org/3/library/hashlib.html) and, for many operations, NumPy. Threads
  are enough for such work.

  What has to be shared? Threads share everything, which is convenient, but requires
  [locks](../sharing/lock.feature). Coroutines share everything too, but take turns only where they await.
  Processes share nothing, which is safe, but they have to [send each
  other](../processes/process_queues.feature) what they need. A crash in one thread ends them all; a crash in
  a process ends that process.

  Does the work have a result? Then make it a task of [concurrent.futures](futures.feature), in threads or
  processes as the first two questions say, or a coroutine. For work that goes on and on, use a Thread or a
  Process. If the work is already a program, use [subprocess](subprocess.feature).

  None of this says how fast anything is. The scenarios show what can happen at the same time; what
  that gains depends on the work and on the number of cores.

  Rule: With a GIL, threads that compute in Python take turns
    Python makes a thread hand over the GIL every few milliseconds (see
    [sys.setswitchinterval()](https://docs.python.org/3/library/sys.html#sys.setswitchinterval)), so two
    threads that compute seem to run at the same time. The demo here takes that away, and then one of them
    stands still until the other is done. Elsewhere, on PyPy, a thread hands over the GIL on other occasions
    too, and nothing is claimed.

    What to do: hold a lock while you use data that threads share, since they can run at the same time.

    Demo: [compute.py](../../demos/tasks/compute.py)

    @gil @cpython
    Scenario: With a GIL, one of two threads stands still while the other computes
      When the demo "compute" runs as "threads"
      Then at "both are done", met is never True
      And "a worker is done" always happens twice

    @no_gil @new
    Scenario: Without a GIL, two threads can compute at the same time
      When the demo "compute" runs as "threads"
      Then at "both are done", met can be True

  Rule: Processes that compute do not wait for each other
    Elsewhere than on CPython from 3.14 on, the standard library has no public module that starts
    another interpreter in the same process ([PEP 734](https://peps.python.org/pep-0734/)).

    What to do: up to 3.13 use processes.

    Demos: [compute.py](../../demos/tasks/compute.py),
    [compute_in_interpreters.py](../../demos/tasks/compute_in_interpreters.py)

    Scenario: Two processes can compute at the same time, with or without a GIL
      When the demo "compute" runs as "processes"
      Then at "both are done", met can be True

    @since_3_14 @cpython @new
    Scenario: Two interpreters of one process can compute at the same time, each with a GIL of its own
      When the demo "compute in interpreters" runs
      Then at "both are done", met can be True

  Rule: A thread that works in C without the GIL does not keep the others from running
    It depends on the library which calls release the GIL.

    Demo: [compress.py](../../demos/tasks/compress.py)

    Scenario: While zlib compresses in one thread, another can run
      When the demo "compress" runs
      Then at "main runs", compressed can be False

  Rule: A thread that waits does not keep the others from running
    Demo: [waiting.py](../../demos/tasks/waiting.py)

    Scenario: While one thread waits for something to read, another runs and writes it
      When the demo "waiting" runs
      Then "main writes" always comes before "the reader has a letter"
      And at "the reader has a letter", letter is always "dear reader"

  @new
  Rule: Coroutines of one event loop take turns in one thread, and only where they await
    Between two awaits no other coroutine can run, so a call that blocks, or that computes for a long time,
    [delays them all](https://docs.python.org/3/library/asyncio-dev.html#running-blocking-code). Hand it to
    `asyncio.to_thread()`, which runs it in another thread. Up to Python 3.8 use
    [run_in_executor()](https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_in_executor)
    instead.

    What to do: up to 3.8 call `loop.run_in_executor()`, and up to 3.6 `loop.run_until_complete()` instead of
    `asyncio.run()`.

    Demos: [coroutines.py](../../demos/tasks/coroutines.py),
    [coroutine_blocks.py](../../demos/tasks/coroutine_blocks.py),
    [to_thread.py](../../demos/tasks/to_thread.py)

    @since_3_7
    Scenario: While one coroutine awaits, another runs in the same thread
      When the demo "coroutines" runs
      Then "the guest asks" always comes before "the host answers"
      And "the host answers" always comes before "the guest has an answer"
      And at "the guest has an answer", answer is always "tea"
      And "the host answers" and "the guest has an answer" always happen in the same thread

    @since_3_7
    Scenario: A coroutine that blocks without an await keeps the others from running
      When the demo "coroutine blocks" runs
      Then "the blocking call" and "the other coroutine" never overlap
      And "the other coroutine ends" always happens

    @until_3_6
    Scenario: Up to Python 3.6 there is no asyncio.run()
      When the demo "coroutines" runs
      Then "there is no asyncio.run yet" always happens
      And "the guest asks" never happens

    @since_3_9
    Scenario: A call that blocks in asyncio.to_thread() lets the coroutines go on
      When the demo "to thread" runs
      Then "the writer writes" always comes before "the reader has a letter"
      And "the writer writes" and "the reader has a letter" always happen in different threads
      And at "the reader has a letter", letter is always "dear reader"

    @until_3_8
    Scenario: Up to Python 3.8 there is no asyncio.to_thread()
      When the demo "to thread" runs
      Then "there is no to_thread yet" always happens
      And "the writer writes" never happens

  Rule: Another thread wakes an event loop only with a call that is thread-safe
    An event loop that has nothing to do sleeps. `loop.call_soon_threadsafe()` and
    `asyncio.run_coroutine_threadsafe()` wake it; `call_soon()` does not
    ([Concurrency and Multithreading](https://docs.python.org/3/library/asyncio-dev.html#concurrency-and-multithreading)).
    The second gives a Future of `concurrent.futures` with the coroutine's result or exception.

    Demo: [threads_and_a_loop.py](../../demos/tasks/threads_and_a_loop.py)

    Scenario: call_soon_threadsafe() wakes an event loop that sleeps, which calls the function in its own thread
      When the demo "threads and a loop" runs as "call_soon_threadsafe"
      Then "the loop calls" always happens once
      And "the loop calls" and "the loop goes on" always happen in the same thread
      And "the thread brings work" and "the loop calls" always happen in different threads

    Scenario: run_coroutine_threadsafe() gives another thread the result or the exception of a coroutine
      When the demo "threads and a loop" runs as "run_coroutine_threadsafe"
      Then "the coroutine runs" always happens twice
      And "the coroutine runs" and "the loop goes on" always happen in the same thread
      And at "the thread has a result", result is always "BREAD"
      And at "the thread has an error", error is always "ValueError"

  Rule: A crash ends its process, with all the threads in it
    Demo: [crash.py](../../demos/tasks/crash.py)

    Scenario: A crash in a thread ends the whole process
      When the demo "crash" runs as "threads"
      Then the exit status is always 7
      And "the worker crashes" always happens
      And "main goes on" never happens

    Scenario: A crash in a process ends that process alone
      When the demo "crash" runs as "processes"
      Then "the worker crashes" always comes before "main goes on"
      And the exit status is always 0
