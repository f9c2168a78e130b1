Feature: Daemon threads
  When the main thread has run to its end, the process stays until every ordinary
  thread has ended as well. A daemon is a thread that it does not stay for. Once only
  daemons are left, the process ends and they end with it, wherever they are.

  That suits a thread whose work is worth nothing without the rest of the program: a
  heartbeat, a progress bar. It does not suit a thread that holds something which has to be
  put in order. Neither `finally` nor `with` is honoured, a file may be half written.
  Such a thread is better told to stop, with an Event, and joined.

  The course says that whether a daemon shows its effect depends on the environment.
  It depends on one thing: whether the main thread ends. In a script it does. In an
  interactive prompt, a notebook or an IDE's console the main thread is the one that
  waits for the next input, so it does not end, and a daemon goes on.

  Rule: A process outlives its ordinary threads

    @case_06
    Scenario: An ordinary thread works on after main has ended
      When the demo "no daemon" runs
      Then "main ends" can come before "worker ends"
      But "worker ends" always happens before the process ends

    Scenario: It outlives all of them, whoever has started them
      When the demo "outlives all" runs
      Then "main ends" can come before "the leader ends"
      But "the leader ends" always happens before the process ends
      And "the follower ends" always happens before the process ends
      And "the third ends" always happens before the process ends

  Rule: A process does not stay for its daemons

    @case_07
    Scenario: A daemon can be ended in the middle of its work
      When the demo "daemon" runs
      Then "daemon starts" always comes before "main ends"
      And the process can end before "daemon ends"
      And "main ends" always happens before the process ends
      And the exit status is always 0

    @case_07
    Scenario: The finally of a daemon that is cut short is not run
      When the demo "daemon cut short" runs
      Then "daemon works" always comes before "main ends"
      And "daemon tidies up" never happens
      And the exit status is always 0

    @case_07
    Scenario: A daemon goes on as long as any ordinary thread does
      When the demo "daemon beside worker" runs
      Then "main ends" can come before "daemon goes on"
      And "daemon goes on" always comes before "worker ends"

    @case_07
    Scenario: A daemon that is joined is waited for
      When the demo "daemon joined" runs
      Then "daemon ends" always comes before "main ends"

  Rule: Whether a thread is a daemon is settled when it starts

    @case_07
    Scenario: It is set before the start and refused after it
      When the demo "daemon set late" runs
      Then at "it is set before the start", daemon is always True
      And at "it is refused after the start", error is always "RuntimeError"
      And at "it is refused after the start", daemon is always False

    Scenario: A thread is a daemon if the thread that makes it is one
      When the demo "daemon inherited" runs
      Then at "main makes a thread", daemon is always False
      And at "a daemon makes a thread", daemon is always True
      But at "a daemon makes one that is none", daemon is always False

  Rule: setDaemon() is the old name
    The course uses it. The attribute `daemon` and the argument `daemon=True` have
    been the better way since Python 2.6 and 3.3; the method is deprecated since 3.10 and
    still there.

    @case_07
    Scenario: setDaemon and isDaemon do what the attribute does
      When the demo "set daemon" runs
      Then at "the old names are used", daemon is always True
      And at "the old names are used", answer is always True

    @case_07 @since_3_10
    Scenario: setDaemon and isDaemon warn that they are deprecated
      When the demo "set daemon" runs
      Then at "the old names are used", warnings is always ["DeprecationWarning", "DeprecationWarning"]

    @case_07 @until_3_9
    Scenario: setDaemon and isDaemon do not warn yet
      When the demo "set daemon" runs
      Then at "the old names are used", warnings is always []
