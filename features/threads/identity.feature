Feature: Who a thread is
  A thread can find out who it is, who else there is, and whether somebody has ended.
  That serves logs, debuggers and tests. It is a poor way to steer a program: by the
  time the answer is read, a thread that was alive may have ended. To wait for a
  thread, join it; to know that something has happened, use an Event.

  Rule: A thread can find itself and the main one

    @case_08
    Scenario: A worker is itself and not the main thread
      When the demo "current thread" runs
      Then the current_is_worker at "worker asks" is always True
      And the current_is_main at "worker asks" is always False

    @case_08
    Scenario: The main thread is itself
      When the demo "current thread" runs
      Then the current_is_main at "main asks" is always True

    @case_08
    Scenario: A worker can find the main thread
      When the demo "current thread" runs
      Then the main_is at "worker asks" is always "the main one"

  Rule: enumerate() lists the threads that have started and not ended

    @case_08
    Scenario: A thread is listed from its start to its end
      When the demo "enumerate" runs
      Then the alive at "neither has started" is always ["main"]
      And the alive at "left has started" is always ["left", "main"]
      And the alive at "right has started" is always ["left", "main", "right"]
      And the alive at "left has ended" is always ["main", "right"]
      And the alive at "right has ended" is always ["main"]

    @case_08
    Scenario: active_count is the length of that list
      When the demo "enumerate" runs
      Then the count at "neither has started" is always 1
      And the count at "left has started" is always 2
      And the count at "right has started" is always 3
      And the count at "left has ended" is always 2
      And the count at "right has ended" is always 1

  Rule: is_alive() is true from the start to the end

    @case_08
    Scenario: A thread is alive while it runs, not before and not after
      When the demo "is alive" runs
      Then the alive at "before the start" is always False
      And the alive at "while it runs" is always True
      And the alive at "after the end" is always False

  Rule: A name is for people
    A thread that is given no name gets one that tells it from the others. What that
    name looks like has changed ("Thread-3" became "Thread-3 (target)" in Python 3.10), and a
    program does well not to depend on it.

    @case_08
    Scenario: A thread has the name that it is given, and may change it
      When the demo "names" runs
      Then the name at "named at birth" is always "porter"
      And the name at "renamed" is always "clerk"

    @case_08
    Scenario: Threads without a given name are named apart
      When the demo "names" runs
      Then the names_differ at "not named" is always True
      And the nameless at "not named" is always False

  Rule: A number is for programs
    Not every system numbers its threads. Linux, macOS and Windows do.

    @case_08
    Scenario: A thread has an ident from its start on, unlike any other that is alive
      When the demo "idents" runs
      Then the ident at "before the start" is always None
      And the same at "worker asks" is always True
      And the different at "while they run" is always 3
      And the whole at "while they run" is always True
      And the kept at "after the end" is always True

    @case_08 @since_3_8
    Scenario: A thread has the number that the operating system gave it
      When the demo "native ids" runs
      Then the number at "before the start" is always None
      And the different at "while they run" is always 3

    @case_08 @until_3_7
    Scenario: A thread does not yet tell its operating system's number
      When the demo "native ids" runs
      Then the number at "before the start" is always "there is none"
      And the different at "while they run" is always 1

  Rule: The old names still work
    The course uses `currentThread`, `activeCount`, `getName` and `setName`. They are deprecated
    since Python 3.10; programs of today use `current_thread`, `active_count` and the
    attribute `name`.

    @case_08
    Scenario: The old names do what the new ones do
      When the demo "old names" runs
      Then the current_is_main at "the old names are used" is always True
      And the count at "the old names are used" is always 1
      And the name at "the old names are used" is always "clerk"

    @case_08 @since_3_10
    Scenario: Each old name warns
      When the demo "old names" runs
      Then the warnings at "the old names are used" are always 4

    @case_08 @until_3_9
    Scenario: The old names do not warn yet
      When the demo "old names" runs
      Then the warnings at "the old names are used" are always 0
