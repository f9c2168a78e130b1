Feature: Identifying a thread
  `current_thread()` returns the caller's Thread object, `main_thread()` returns the main thread's,
  and `enumerate()` lists the threads that are running. Use them in logs, debuggers and tests.

  ```python
  def work():
      say("the worker looks", current=current_thread().name, main=main_thread().name)
  ...
      main_thread().name = "main"
      say("main looks", current=current_thread().name)
      Thread(target=work, name="worker").start()
  ```

  Do not make decisions by them in a program, because the answer may be out of date by the next
  line. To wait for a thread, [join](join.feature) it; to learn that something has happened, use an
  [Event](../sharing/event.feature).

  Rule: current_thread() returns the Thread of its caller
    Demo: [current_thread.py](../../demos/threads/current_thread.py)

    @case_08
    Scenario: current_thread() in a worker returns that worker's Thread
      When the demo "current thread" runs
      Then at "the worker looks", current is always "worker"

    @case_08
    Scenario: current_thread() in the main thread returns the main Thread
      When the demo "current thread" runs
      Then at "main looks", current is always "main"

    @case_08
    Scenario: main_thread() returns the main Thread to a worker too
      When the demo "current thread" runs
      Then at "the worker looks", main is always "main"

  Rule: enumerate() lists the main thread, and the threads that have started and not ended
    The main thread is on the list even after it has ended. A raw thread, which `_thread.start_new_thread()`
    starts, is not on it, unless it calls `current_thread()`. `active_count()` returns the length of the list.

    The Thread object that stands for a raw thread cannot be joined; up to 3.12 it stays on the list after the
    thread has ended, and [says that it is
    alive](https://docs.python.org/3/library/threading.html#threading.current_thread).

    What to do: start a `Thread`, not a raw thread, if you want it listed or joined.

    Demos: [enumerate.py](../../demos/threads/enumerate.py),
    [enumerate_main_ended.py](../../demos/threads/enumerate_main_ended.py),
    [raw_thread_listed.py](../../demos/threads/raw_thread_listed.py),
    [raw_thread_ended.py](../../demos/threads/raw_thread_ended.py)

    @case_08
    Scenario: A thread is listed from its start to its end
      When the demo "enumerate" runs
      Then at "both are made", threads is always ["main"]
      And at "left has started", threads is always ["left", "main"]
      And at "right has started", threads is always ["left", "main", "right"]
      And at "left has ended", threads is always ["main", "right"]
      And at "right has ended", threads is always ["main"]

    @case_08
    Scenario: active_count() is the number of threads that enumerate() lists
      When the demo "enumerate" runs
      Then at "both are made", count is always 1
      And at "left has started", count is always 2
      And at "right has started", count is always 3
      And at "left has ended", count is always 2
      And at "right has ended", count is always 1

    Scenario: The main thread stays listed after it has ended
      When the demo "enumerate main ended" runs
      Then "main ends" always comes before "main has ended"
      And at "main has ended", alive is always False
      And at "main has ended", threads is always ["main", "worker"]

    Scenario: A raw thread is not listed until it calls current_thread()
      When the demo "raw thread listed" runs
      Then at "the raw thread begins", count is always 1
      And at "current_thread() has returned", count is always 2

    @since_3_13 @breaks
    Scenario: From 3.13 on a raw thread that was listed can be off the list when it has ended
      When the demo "raw thread ended" runs
      Then at "main cannot join it", error is always "RuntimeError"
      And at "the raw thread has ended", count can be 1

    @until_3_12
    Scenario: Up to 3.12 a raw thread that was listed is still on the list when it has ended
      When the demo "raw thread ended" runs
      Then at "main cannot join it", error is always "AssertionError"
      And at "the raw thread has ended", count is always 2

  Rule: is_alive() returns True from the start of a thread to its end
    Demo: [is_alive.py](../../demos/threads/is_alive.py)

    @case_08
    Scenario: A thread is alive while it runs, not before and not after
      When the demo "is alive" runs
      Then at "the thread is made", alive is always False
      And at "start returns", alive is always True
      And at "join returns", alive is always False

  Rule: A thread's name is for people
    If you give a Thread no name, Python makes one up. What such a name looks like has changed:
    Python 3.10 made ["Thread-3" into "Thread-3
    (target)"](https://docs.python.org/3/library/threading.html#threading.Thread). So do not depend
    on it.

    Demo: [names.py](../../demos/threads/names.py)

    @case_08
    Scenario: A thread has the name that it is given, until it is renamed
      When the demo "names" runs
      Then at "the thread has begun", name is always "porter"
      And at "the thread is renamed", name is always "clerk"

    @case_08
    Scenario: Two threads that are given no name have different names
      When the demo "names" runs
      Then at "two threads get no name", one is never the same as other at "two threads get no name"
      And at "two threads get no name", one is never ""
      And at "two threads get no name", other is never ""

  Rule: From 3.14 on the operating system knows a thread by its name
    So you can find the thread in the system's tools, such as `top -H`. Of a long name Linux keeps 15 bytes.
    If one thread renames another, the system [is not
    told](https://docs.python.org/3/library/threading.html#threading.Thread.name). Elsewhere, on other systems than
    Linux, the limit is another, and some have no names for threads.

    What to do: let the first 15 bytes of a name tell threads apart; up to 3.13 write names into the log.

    Demo: [name_in_the_system.py](../../demos/threads/name_in_the_system.py)

    @linux @since_3_14 @new
    Scenario: From 3.14 on Linux shows the first 15 bytes of the name that a thread was given before its start
      When the demo "name in the system" runs
      Then at "worker has started", name is always "accountant-and-"

    @linux @since_3_14 @new
    Scenario: From 3.14 on Linux shows the new name of a thread that renames itself, but not of one that another renames
      When the demo "name in the system" runs
      Then at "main has renamed worker", name is always "accountant-and-"
      But at "worker has renamed itself", name is always "clerk"

    @linux @until_3_13
    Scenario: Up to 3.13 Linux never shows the name of a Thread
      When the demo "name in the system" runs
      Then at "worker has started", name is never "accountant-and-"
      And at "worker has renamed itself", name is never "clerk"

  Rule: A thread's ident is for programs
    `ident` is the number by which Python knows a thread, and every thread that has started has one.
    `native_id` is the number by which the operating system knows it; Python has it from 3.8 on, on
    [the systems that number their
    threads](https://docs.python.org/3/library/threading.html#threading.get_native_id). Once a
    thread has ended, [both may be given to another
    thread](https://docs.python.org/3/library/threading.html#threading.Thread.ident).

    Up to 3.13.3, and on PyPy so far, the main thread of a forked child has the `native_id` of its parent's
    main thread, [which is wrong](https://github.com/python/cpython/issues/132542); ask
    `threading.get_native_id()` there.

    What to do: up to 3.7 use the ident; in a forked child, up to 3.13.3, ask `get_native_id()`.

    Demos: [idents.py](../../demos/threads/idents.py),
    [raw_thread_exits.py](../../demos/threads/raw_thread_exits.py),
    [native_ids.py](../../demos/threads/native_ids.py),
    [native_id_forked.py](../../demos/threads/native_id_forked.py)

    @case_08
    Scenario: From its start on a thread has an ident that no other living thread has
      When the demo "idents" runs
      Then at "left is made", ident is always None
      And at "left has begun", ident is always the same as left at "both have started"
      And at "right has begun", ident is always the same as right at "both have started"
      And at "both have started", left is never the same as right at "both have started"
      And at "both have started", main is never the same as left at "both have started"
      And at "both have started", main is never the same as right at "both have started"

    @case_08
    Scenario: A Thread keeps its ident after it has ended
      When the demo "idents" runs
      Then at "left has ended", ident is always the same as left at "both have started"

    Scenario: start_new_thread() returns the ident of the raw thread that it starts
      When the demo "raw thread exits" runs
      Then at "main has started it", ident is always the same as ident at "the raw thread begins"

    @case_08 @since_3_8 @new
    Scenario: From 3.8 on a started Thread has a native_id that no other living thread has
      When the demo "native ids" runs
      Then at "left is made", native_id is always None
      And at "both have started", left is never the same as right at "both have started"
      And at "both have started", main is never the same as left at "both have started"
      And at "both have started", main is never the same as right at "both have started"

    @fork @since_3_13_4 @breaks
    Scenario: From 3.13.4 on the main thread of a forked child has a native_id of its own
      When the demo "native id forked" runs
      Then at "the parent looks", right is always True
      And at "the child looks", right is always True

    @fork @since_3_8 @until_3_13_3 @breaks
    Scenario: From 3.8 to 3.13.3 the main thread of a forked child can have the native_id of its parent's
      When the demo "native id forked" runs
      Then at "the parent looks", right is always True
      But at "the child looks", right can be False

    @case_08 @until_3_7
    Scenario: Up to 3.7 a Thread has no native_id
      When the demo "native ids" runs
      Then "this Python has no native_id" always happens

  Rule: The camelCase names of threading still work
    [The course](../README.md#the-course) uses `currentThread`, `activeCount`, `getName` and
    `setName`. They are deprecated from Python 3.10 on. Use `current_thread`, `active_count` and the
    attribute `name`.

    What to do: use the names with underscores, such as `current_thread()`, and the attribute
    `name`.

    Demo: [old_names.py](../../demos/threads/old_names.py)

    @case_08
    Scenario: currentThread, activeCount, getName and setName do what the new names do
      When the demo "old names" runs
      Then at "the old names are used", current_is_main is always True
      And at "the old names are used", count is always 1
      And at "the old names are used", name is always "clerk"

    @case_08 @since_3_10 @warns
    Scenario: From 3.10 on each camelCase name of threading warns
      When the demo "old names" runs
      Then at "the old names are used", warnings is always 4

    @case_08 @until_3_9
    Scenario: Up to 3.9 the camelCase names of threading do not warn
      When the demo "old names" runs
      Then at "the old names are used", warnings is always 0
