Feature: Who a thread is
  A thread can find out who it is, who else there is, and whether somebody has ended.
  That serves logs, debuggers and tests. It is a poor way to steer a program: by the
  time the answer is read, a thread that was alive may have ended. To wait for a
  thread, join it; to know that something has happened, use an Event.

  Rule: A thread can find itself and the main one

    @case_08
    Scenario: A worker is itself and not the main thread
      When the demo "current thread" runs
      Then at "worker asks", current_is_worker is always True
      And at "worker asks", current_is_main is always False

    @case_08
    Scenario: The main thread is itself
      When the demo "current thread" runs
      Then at "main asks", current_is_main is always True

    @case_08
    Scenario: A worker can find the main thread
      When the demo "current thread" runs
      Then at "worker asks", main_is is always "the main one"

  Rule: enumerate() lists the threads that have started and not ended

    @case_08
    Scenario: A thread is listed from its start to its end
      When the demo "enumerate" runs
      Then at "neither has started", alive is always ["main"]
      And at "left has started", alive is always ["left", "main"]
      And at "right has started", alive is always ["left", "main", "right"]
      And at "left has ended", alive is always ["main", "right"]
      And at "right has ended", alive is always ["main"]

    @case_08
    Scenario: active_count is the length of that list
      When the demo "enumerate" runs
      Then at "neither has started", count is always 1
      And at "left has started", count is always 2
      And at "right has started", count is always 3
      And at "left has ended", count is always 2
      And at "right has ended", count is always 1

  Rule: is_alive() is true from the start to the end

    @case_08
    Scenario: A thread is alive while it runs, not before and not after
      When the demo "is alive" runs
      Then at "before the start", alive is always False
      And at "while it runs", alive is always True
      And at "after the end", alive is always False

  Rule: A name is for people
    A thread that is given no name gets one that tells it from the others. What that
    name looks like has changed ("Thread-3" became "Thread-3 (target)" in Python 3.10), and a
    program does well not to depend on it.

    @case_08
    Scenario: A thread has the name that it is given, and may change it
      When the demo "names" runs
      Then at "named at birth", name is always "porter"
      And at "renamed", name is always "clerk"

    @case_08
    Scenario: Threads without a given name are named apart
      When the demo "names" runs
      Then at "not named", names_differ is always True
      And at "not named", nameless is always False

  Rule: A number is for programs
    Not every system numbers its threads. Linux, macOS and Windows do.

    @case_08
    Scenario: A thread has an ident from its start on, unlike any other that is alive
      When the demo "idents" runs
      Then at "before the start", ident is always None
      And at "worker asks", same is always True
      And at "while they run", different is always 3
      And at "while they run", whole is always True
      And at "after the end", kept is always True

    @case_08 @since_3_8
    Scenario: A thread has the number that the operating system gave it
      When the demo "native ids" runs
      Then at "before the start", number is always None
      And at "while they run", different is always 3

    @case_08 @until_3_7
    Scenario: A thread does not yet tell its operating system's number
      When the demo "native ids" runs
      Then at "before the start", number is always "there is none"
      And at "while they run", different is always 1

  Rule: The old names still work
    The course uses `currentThread`, `activeCount`, `getName` and `setName`. They are deprecated
    since Python 3.10; programs of today use `current_thread`, `active_count` and the
    attribute `name`.

    @case_08
    Scenario: The old names do what the new ones do
      When the demo "old names" runs
      Then at "the old names are used", current_is_main is always True
      And at "the old names are used", count is always 1
      And at "the old names are used", name is always "clerk"

    @case_08 @since_3_10
    Scenario: Each old name warns
      When the demo "old names" runs
      Then at "the old names are used", warnings is always 4

    @case_08 @until_3_9
    Scenario: The old names do not warn yet
      When the demo "old names" runs
      Then at "the old names are used", warnings is always 0
