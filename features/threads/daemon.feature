Feature: Daemon threads
  A process ends when its main thread and all of its ordinary threads have ended. A *daemon* is a
  thread that it does not wait for: once only daemons are left, the process ends, and the daemons
  stop wherever they are. Use a daemon for background work that is worth nothing without the rest of
  the program, such as a heartbeat or a progress bar.

  ```python
  worker = Thread(target=work, daemon=True)
  worker.start()
  begun.wait()
  say("main ends")
  ```

  Do not make a thread a daemon if it has something to clean up. A daemon is stopped without running
  its `finally` and `with` blocks, and [a file may be left half
  written](https://docs.python.org/3/library/threading.html#thread-objects). Tell such a thread to
  stop, with an [Event](../sharing/event.feature), and join it.

  How Python stops a daemon depends on the version, but the effect is the same: none of its lines
  runs after that. Up to 3.13, CPython ends a daemon that wants the GIL during the shutdown; from
  3.14 on [the daemon hangs until the process is
  gone](https://github.com/python/cpython/issues/87135). And from 3.14 on, joining a daemon at that
  time raises
  [PythonFinalizationError](https://docs.python.org/3/library/threading.html#threading.Thread.join).
  See also [The end of the interpreter](../interpreter/end.feature).

  [The course](../README.md#the-course) says that whether a daemon has any effect depends on the
  environment. In fact it depends on whether the main thread ends. The main thread of a script does.
  In an interactive prompt, a notebook or an IDE's console, the main thread waits for your next
  input. So it does not end, and the daemon keeps running.

  Rule: A process waits for all of its ordinary threads
    Demos: [no_daemon.py](../../demos/threads/no_daemon.py),
    [outlives_all.py](../../demos/threads/outlives_all.py)

    @case_06
    Scenario: An ordinary thread can work on after main has ended
      When the demo "no daemon" runs
      Then "main ends" can come before "worker ends"
      But "worker ends" always happens before the process ends

    Scenario: The process also waits for threads that other threads have started
      When the demo "outlives all" runs
      Then "main ends" can come before "the leader ends"
      But "the leader ends" always happens before the process ends
      And "the follower ends" always happens before the process ends
      And "the third ends" always happens before the process ends

  Rule: A process does not wait for its daemons
    Demos: [daemon.py](../../demos/threads/daemon.py),
    [daemon_cut_short.py](../../demos/threads/daemon_cut_short.py),
    [daemon_beside_worker.py](../../demos/threads/daemon_beside_worker.py),
    [daemon_joined.py](../../demos/threads/daemon_joined.py)

    @case_07
    Scenario: The process can end in the middle of a daemon's work
      When the demo "daemon" runs
      Then "daemon starts" always comes before "main ends"
      And the process can end before "daemon ends"
      And "main ends" always happens before the process ends
      And the exit status is always 0

    @case_07
    Scenario: The finally block of a daemon that is cut short is never run
      The documentation says that resources may not be released properly
      (https://docs.python.org/3/library/threading.html#thread-objects). In CPython and PyPy they
      are not released at all.

      When the demo "daemon cut short" runs
      Then "daemon works" always comes before "main ends"
      And "daemon tidies up" never happens
      And the exit status is always 0

    @case_07
    Scenario: A daemon keeps running as long as any ordinary thread does
      When the demo "daemon beside worker" runs
      Then "main ends" can come before "daemon goes on"
      And "daemon goes on" always comes before "worker ends"

    @case_07
    Scenario: join() waits for a daemon
      When the demo "daemon joined" runs
      Then "daemon ends" always comes before "main ends"

  Rule: Whether a thread is a daemon is settled when it starts
    A thread is a daemon if it is created with `daemon=True`, or if the thread that creates it is
    one. Setting `daemon` after the start raises RuntimeError; CPython and PyPy happen to word it
    "cannot set daemon status of active thread".

    Demos: [daemon_set_late.py](../../demos/threads/daemon_set_late.py),
    [daemon_inherited.py](../../demos/threads/daemon_inherited.py)

    @case_07
    Scenario: daemon may be set before start(); after it, setting it raises RuntimeError
      When the demo "daemon set late" runs
      Then at "daemon is set before the start", daemon is always True
      And at "setting daemon after the start raises", error is always "RuntimeError"
      And at "setting daemon after the start raises", daemon is always False

    Scenario: A thread is a daemon if the thread that creates it is one
      When the demo "daemon inherited" runs
      Then at "main makes a thread", daemon is always False
      And at "a daemon makes a thread", daemon is always True
      But at "a daemon makes an ordinary thread", daemon is always False

  Rule: setDaemon() does what the attribute daemon does
    The course uses it. It still works, but it is deprecated, and from Python 3.10 on it warns. The
    course says that setDaemon() has no effect after `start()`. In fact it raises RuntimeError.

    What to do: use the attribute `daemon`.

    Demos: [set_daemon.py](../../demos/threads/set_daemon.py),
    [set_daemon_late.py](../../demos/threads/set_daemon_late.py)

    @case_07
    Scenario: setDaemon() sets the attribute daemon, and isDaemon() returns it
      When the demo "set daemon" runs
      Then at "the old names are used", daemon is always True
      And at "the old names are used", returned is always True

    @case_07 @since_3_10 @warns
    Scenario: From 3.10 on setDaemon() and isDaemon() warn that they are deprecated
      When the demo "set daemon" runs
      Then at "the old names are used", warnings is always ["DeprecationWarning", "DeprecationWarning"]

    @case_07 @until_3_9
    Scenario: Up to 3.9 setDaemon() and isDaemon() do not warn
      When the demo "set daemon" runs
      Then at "the old names are used", warnings is always []

    Scenario: setDaemon() after start() raises RuntimeError
      When the demo "set daemon late" runs
      Then at "setDaemon() raises", error is always "RuntimeError"
      And at "setDaemon() raises", daemon is always False
