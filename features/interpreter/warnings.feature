Feature: Warnings and threads
  `warnings.catch_warnings()` changes the filters of warnings in a `with` block, and restores them afterwards. Up to 3.13,
  and by default with a GIL, these filters belong to the whole process. So one thread changes what another
  sees, and two threads can restore them in the wrong order.

  ```python
  say("both threads have left", restored=done.stdout.decode().strip() == "True")
  ...
  if __name__ == "__main__":
      play(main, choices=["unaware", "aware"])
  ```

  If you test for warnings, do it in one thread, or switch on
  [`-X context_aware_warnings=1`](https://docs.python.org/3/using/cmdline.html#envvar-PYTHON_CONTEXT_AWARE_WARNINGS), with
  which each thread has its own filters. From 3.14 on it is there, and
  [on by default in free-threaded builds](https://docs.python.org/3/howto/free-threading-python.html#warning-filters).

  Rule: catch_warnings() in two threads can leave the filters changed, unless they are context-aware
    The first thread enters its block and ignores warnings. The second enters, and saves that. The first leaves, and
    restores what was there at first; the second leaves, and restores what the first had set.

    What to do: up to 3.13 use `catch_warnings()` in the main thread alone, before others run.

    Demo: [warnings_caught.py](../../demos/interpreter/warnings_caught.py)

    Scenario: The filters of warnings can stay changed after two threads have left catch_warnings()
      When the demo "warnings caught" runs
      Then at "both threads have left", restored can be False

    @since_3_14 @new
    Scenario: From 3.14 on -X context_aware_warnings=1 keeps the filters of two threads apart
      When the demo "warnings caught" runs as "aware"
      Then at "both threads have left", restored is always True

    @until_3_13
    Scenario: Up to 3.13 -X context_aware_warnings=1 changes nothing
      When the demo "warnings caught" runs as "aware"
      Then at "both threads have left", restored can be False
