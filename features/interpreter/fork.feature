@fork
Feature: What a forked child keeps
  `os.fork()` copies the process and returns in both copies: in the parent it returns the pid of the
  child, in the child it returns 0. The child has all the memory and all the open files of its
  parent. Of the parent's threads it has only the one that called `os.fork()`.

  ```python
  child = os.fork()
  if child == 0:
      stock.append("wine")
      say("child looks", stock=stock)
      os._exit(0)
  os.waitpid(child, 0)
  ```

  The other threads have not ended in the child; they were never copied, and whatever they were
  doing stays half done. So fork and threads do not mix. A lock that another thread held at the fork
  stays locked in the child, and no thread is there to release it: a deadlock. It need not be a lock
  of your own: the standard library has locks, too, and Python takes care of only some of them
  ([gh-50970](https://github.com/python/cpython/issues/50970)). From 3.7 on a library can take care
  of its locks with `os.register_at_fork()`. A lock that it forgets can make a child hang now and
  then.

  For this reason CPython emits a DeprecationWarning from 3.12 on
  ([gh-100228](https://github.com/python/cpython/issues/100228)), and fork is no longer [the default
  start method](start_methods.feature) from 3.14 on
  ([gh-84559](https://github.com/python/cpython/issues/84559)).

  Fork before you start threads, or let the child do nothing but run another program, as
  [subprocess](../tasks/subprocess.feature) does. Or do not fork: start processes by spawn.

  Rule: Only the thread that forks goes on in the child
    That thread is the child's main thread, in which signal handlers run, whatever it was in the
    parent. Python's documentation does not say so.

    Demos: [fork_one_thread.py](../../demos/interpreter/fork_one_thread.py),
    [fork_in_worker.py](../../demos/interpreter/fork_in_worker.py)

    Scenario: A forked child has one thread, and no finally block of the others runs there
      When the demo "fork one thread" runs
      Then at "child counts", threads is always 1
      And at "child counts", worker_lives is always False
      And at "main counts", threads is always 2
      And at "main counts", worker_lives is always True
      And "worker tells that it is there" always happens once
      And "child ends" always comes before "main counts"
      And "worker tidies up" always happens once

    Scenario: A worker that forks is the main thread of the child
      When the demo "fork in worker" runs
      Then at "worker forks", is_main is always False
      And at "worker forks", may_set_signals is always False
      And at "child looks", is_main is always True
      And at "child looks", may_set_signals is always True
      But at "worker looks again", is_main is always False

  Rule: A fork copies the memory
    Demos: [fork_copies.py](../../demos/interpreter/fork_copies.py),
    [fork_unwritten.py](../../demos/interpreter/fork_unwritten.py)

    Scenario: Parent and child do not see what the other changes after the fork
      When the demo "fork copies" runs
      Then at "child looks", stock is always ["tea", "wine"]
      And at "main looks", stock is always ["tea", "beer"]

    Scenario: Text that a file object has not flushed at the fork is written twice
      When the demo "fork unwritten" runs
      Then at "main reads", lines is always ["flushed", "kept back", "kept back"]

  Rule: A fork copies a lock as it is, locked or unlocked
    What to do: up to 3.6 do not fork while another thread may hold the lock.

    Demos: [fork_lock_held.py](../../demos/interpreter/fork_lock_held.py),
    [fork_hooks.py](../../demos/interpreter/fork_hooks.py)

    Scenario: A lock that another thread holds at the fork is never released in the child
      When the demo "fork lock held" runs
      Then "worker lets go" always comes before "child tries"
      And at "main has tried", got is always True
      But at "child has tried", got is always False

    @since_3_7 @new
    Scenario: A lock that register_at_fork() acquires before a fork and releases after it is free in the child
      When the demo "fork hooks" runs
      Then "worker lets go" always comes before "child has tried"
      And at "child has tried", got is always True
      And at "main has tried", got is always True

    @until_3_6
    Scenario: Up to 3.6 there is no register_at_fork(), and a child can find the lock held
      When the demo "fork hooks" runs
      Then "there are no hooks" always comes before "child has tried"
      And at "child has tried", got can be False
      And at "main has tried", got is always True

  Rule: The hooks of register_at_fork() are called around each fork, and around nothing else
    Those before a fork are called last to first, and those after it first to last, like the two ends of `with` blocks
    within each other. Programs that `subprocess` starts [do not call
    them](https://docs.python.org/3/library/os.html#os.register_at_fork). Elsewhere, up to 3.6, there is [no such
    function](https://docs.python.org/3/library/os.html#os.register_at_fork).

    What to do: up to 3.6 call what is needed before and after each `os.fork()` of your own.

    Demo: [fork_hooks_order.py](../../demos/interpreter/fork_hooks_order.py)

    @since_3_7 @new
    Scenario: Hooks are called from the last to the first before a fork, and from the first to the last after it
      When the demo "fork hooks order" runs
      Then at "child looks", called is always ["second before", "first before", "first in child", "second in child"]
      And at "main looks", called is always ["second before", "first before", "first in parent", "second in parent"]

    @since_3_7 @new
    Scenario: A program that subprocess starts calls no hook of register_at_fork()
      When the demo "fork hooks order" runs
      Then at "a program has run", called is always []

  @new
  Rule: Python mends in a child what it uses itself
    A lock of `logging` that another thread held is new in the child
    ([gh-80714](https://github.com/python/cpython/issues/80714)). The child can start threads, and a
    thread that exists in the parent alone counts as ended, so `join()` of it returns
    ([gh-50892](https://github.com/python/cpython/issues/50892)).

    What to do: up to 3.6 do not log in a child that was forked while other threads ran.

    Demo: [fork_in_use.py](../../demos/interpreter/fork_in_use.py)

    Scenario Outline: A child that was forked while another thread was busy goes on with <use>
      When the demo "fork in use" runs as "<use>"
      Then at "child begins", threads is always 1
      And "child has used it" always comes before "child has ended"
      And at "child has ended", status is always 0

      Examples:
        | use          |
        | a new thread |
        | join         |

      @since_3_7
      Examples: from 3.7 on
        | use        |
        | logging    |
        | a new pool |

    @until_3_6
    Scenario: Up to 3.6 a lock of logging that another thread held at the fork stays held in the child
      When the demo "fork in use" runs as "logging" until nothing moves
      Then "child begins" always happens
      And the demo always gets stuck
      And "child has used it" never happens

  @new
  Rule: From 3.7 on each forked child has random numbers of its own
    Before, each continues the numbers of its parent, and siblings draw the same.

    What to do: up to 3.6 call `random.seed()` in the child.

    Demo: [fork_random.py](../../demos/interpreter/fork_random.py)

    @since_3_7
    Scenario: From 3.7 on two forked children and their parent draw different random numbers
      When the demo "fork random" runs
      Then at "first child draws", number is never the same as number at "second child draws"
      And at "first child draws", number is never the same as number at "main draws"
      And at "second child draws", number is never the same as number at "main draws"

    @until_3_6
    Scenario: Up to 3.6 two forked children and their parent draw the same random number
      When the demo "fork random" runs
      Then at "first child draws", number is always the same as number at "second child draws"
      And at "first child draws", number is always the same as number at "main draws"

  Rule: From 3.14 on the main thread of a forked child has a native_id of its own
    Up to 3.12 it has that of its parent, which belongs to another thread of the system. Elsewhere, in
    3.13, it depends on the build
    ([gh-132542](https://github.com/python/cpython/issues/132542)).

    What to do: up to 3.13 call `threading.get_native_id()` in the child.

    Demo: [fork_native_id.py](../../demos/interpreter/fork_native_id.py)

    @since_3_14 @new
    Scenario: From 3.14 on the native_id of a forked child's main thread is not its parent's
      When the demo "fork native id" runs
      Then at "child looks", native_id is never the same as native_id at "main looks"

    @since_3_8 @until_3_12 @new
    Scenario: From 3.8 to 3.12 the native_id of a forked child's main thread is its parent's
      When the demo "fork native id" runs
      Then at "child looks", native_id is always the same as native_id at "main looks"

  Rule: From 3.12 on CPython warns of a fork in a process with several threads
    It is a DeprecationWarning that ends in "is multi-threaded, use of fork() may lead to deadlocks
    in the child". CPython emits it [where it can detect the
    threads](https://docs.python.org/3/library/os.html#os.fork). PyPy does not warn.

    What to do: use spawn or forkserver in a program that has threads, or fork before the first of
    them starts.

    Demo: [fork_warns.py](../../demos/interpreter/fork_warns.py)

    @cpython @since_3_12 @warns
    Scenario Outline: From 3.12 on CPython warns when <call>() forks a process with two threads
      When the demo "fork warns" runs as "<call>"
      Then at "there is one thread", warnings is always []
      But at "there are two threads", warnings is always ["DeprecationWarning"]

      Examples:
        | call          |
        | os.fork       |
        | Process.start |

    @cpython @until_3_11
    Scenario Outline: Up to 3.11 CPython does not warn when <call>() forks a process with two threads
      When the demo "fork warns" runs as "<call>"
      Then at "there is one thread", warnings is always []
      And at "there are two threads", warnings is always []

      Examples:
        | call          |
        | os.fork       |
        | Process.start |

    @pypy @until_3_11
    Scenario Outline: PyPy does not warn when <call>() forks a process with two threads
      When the demo "fork warns" runs as "<call>"
      Then at "there is one thread", warnings is always []
      And at "there are two threads", warnings is always []

      Examples:
        | call          |
        | os.fork       |
        | Process.start |
