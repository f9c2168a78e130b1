Feature: The number of processors, and of workers
  How many workers has a pool that is not told? That depends on how many processors Python counts on, and from 3.13 on you
  can tell it.

  ```python
  with ThreadPoolExecutor() as pool:
      for _ in range(20):
          pool.submit(gate.wait)
      print(os.cpu_count(), os.process_cpu_count(), threading.active_count() - 1)
      gate.set()
  ```

  `os.cpu_count()` is the number of the machine's processors. `os.process_cpu_count()`, from 3.13 on, is the number of
  those [that this process may use](https://docs.python.org/3/library/os.html#os.process_cpu_count).

  Rule: -X cpu_count sets the number of processors, and pools follow it
    The variable [`PYTHON_CPU_COUNT`](https://docs.python.org/3/using/cmdline.html#envvar-PYTHON_CPU_COUNT) does the
    same. A pool of threads has by default four workers more than that, and [never more than
    32](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.ThreadPoolExecutor). Elsewhere, on
    PyPy and up to 3.12, Python [ignores options of -X that it does not
    know](https://docs.python.org/3/using/cmdline.html#cmdoption-X).

    What to do: up to 3.12 give each pool its `max_workers`.

    Demo: [cpu_count_set.py](../../demos/interpreter/cpu_count_set.py)

    @since_3_13 @cpython @new
    Scenario: From 3.13 on a Python that is told of three processors starts seven threads for a pool
      When the demo "cpu count set" runs
      Then at "a Python is told of three", count is always 3
      And at "a Python is told of three", of_process is always 3
      And at "a Python is told of three", workers is always 7

  Rule: cpu_count() of multiprocessing is that of os
    Demo: [cpu_counts.py](../../demos/interpreter/cpu_counts.py)

    Scenario: multiprocessing.cpu_count() is always the same as os.cpu_count()
      When the demo "cpu counts" runs
      Then at "main asks os", count is always the same as count at "main asks multiprocessing"

  Rule: A process uses only the processors of its affinity, and so do the processes that it starts
    `os.sched_setaffinity()` chooses them. `os.cpu_count()` [takes no notice of
    it](https://github.com/python/cpython/issues/109649), and up to 3.12 pools follow `os.cpu_count()`. Elsewhere, on
    macOS, on Windows and on PyPy 3.9, Python [cannot choose the
    processors](https://docs.python.org/3/library/os.html#os.sched_setaffinity). Elsewhere, up to 3.12, there is [no
    `os.process_cpu_count()`](https://docs.python.org/3/library/os.html#os.process_cpu_count).

    What to do: up to 3.12 use `len(os.sched_getaffinity(0))` instead of `os.cpu_count()`.

    Demo: [affinity.py](../../demos/interpreter/affinity.py)

    @linux @cpython
    Scenario: A child of a process that keeps one processor may use one processor
      When the demo "affinity" runs
      Then at "a child counts", affinity is always 1

    @linux @cpython @since_3_13 @new
    Scenario: From 3.13 on process_cpu_count() is 1 in a process that may use one processor
      When the demo "affinity" runs
      Then at "a child counts", count is always 1

  @breaks
  Rule: By default a pool of threads has four workers more than there are processors
    From 3.13 on that means the processors that this process may use, and up to 3.12 all those of the machine
    ([gh-109649](https://github.com/python/cpython/issues/109649)). It makes a difference where a container, a batch
    system or `taskset` allows a process a few of many. Pools of processes follow [the same
    number](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.Pool), without the four. Up to
    3.7 a pool of threads has five workers for each processor.

    What to do: give each pool its `max_workers`.

    Demo: [workers_of_one_processor.py](../../demos/interpreter/workers_of_one_processor.py)

    @since_3_13
    Scenario: From 3.13 on the default number of a pool's threads follows the processors that its process may use
      When the demo "workers of one processor" runs
      Then at "the pool has all its workers", workers is always the same as four_more at "main counts"

    @since_3_8 @until_3_12
    Scenario: From 3.8 to 3.12 the default number of a pool's threads follows the processors of the machine
      When the demo "workers of one processor" runs
      Then at "the pool has all its workers", workers is always the same as four_more_than_all at "main counts"

    @until_3_7
    Scenario: Up to 3.7 a pool of threads has five workers for each processor of the machine by default
      When the demo "workers of one processor" runs
      Then at "the pool has all its workers", workers is always the same as five_for_each at "main counts"
