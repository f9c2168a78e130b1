Feature: Other programs
  A program can have another program do something: start it as a process, hand it arguments
  and input, and take its output and its exit status. `subprocess` does this, for
  programs in any language.

  Reach for it when the work is already a program. `subprocess.run()` is one call that starts,
  feeds, waits and collects; it is right most of the time. `Popen` is for a program that goes
  on beside yours: a server, a filter that is fed bit by bit, two programs with a pipe in
  between. Where the work is a Python function, `multiprocessing` or `concurrent.futures` save
  the trouble of turning arguments and results into text.

  Nothing is raised because the other program failed, unless one asks for it with `check`. And a
  pipe holds only so much (64 KiB on Linux): of two programs of which each waits for the other
  to read, neither ever goes on. `communicate()` and `run()` see to that, `wait()` does not.

  Rule: run() waits for the program and tells how it ended

    Scenario: run returns when the program has ended, with its exit status
      When the demo "run" runs
      Then "main runs a program" to "the program has ended" always takes at least 2 units
      And the status at "the program has ended" is always 3

    Scenario: The status is 0, or what the program says, or minus the signal that ended it
      When the demo "exit statuses" runs
      Then the status at "a program has run to its end" is always 0
      And the status at "a program has said that it failed" is always 3
      And the status at "a program was killed" is always -9

  Rule: A failure is raised only if asked for

    Scenario: Without check nothing is raised
      When the demo "check" runs
      Then the status at "without check nothing is raised" is always 3

    Scenario: With check a status other than 0 is raised
      When the demo "check" runs
      Then the error at "with check it is" is always "CalledProcessError"
      And the status at "with check it is" is always 3
      And the status at "a success passes the check" is always 0

    Scenario: The exception brings what the program has said
      When the demo "check with output" runs
      Then the output at "the failure is raised" is always "half a loaf\n"
      And the errors at "the failure is raised" are always "no flour\n"

  Rule: Input and output go through pipes

    Scenario: Output and errors are captured, apart or as one
      When the demo "output" runs
      Then the output at "they are kept apart" is always "bread\n"
      And the errors at "they are kept apart" is always "smoke\n"
      And the output at "they are taken as one" is always "bread\nsmoke\n"
      And the errors at "they are taken as one" is always None
      And standard error is always empty

    Scenario: Input is fed, and then ends
      When the demo "input" runs
      Then the output at "the program has answered" is always "BREAD AND BUTTER"

    Scenario: Much input is fed while much output is read
      When the demo "much input" runs
      Then the lines at "the program has answered" are always 100000
      And the last at "the program has answered" is always "BREAD AND BUTTER"

    Scenario: Two programs work side by side, the pipe of one being the input of the other
      When the demo "pipeline" runs
      Then the counted at "both have ended" is always 1000000
      And the statuses at "both have ended" are always [0, 0]

    Scenario: communicate reads all that a program prints
      When the demo "much output" runs with "communicate"
      Then the read at "the program has ended" is always 10000000
      And the status at "the program has ended" is always 0

    Scenario: wait does not read, and a program with much to print never ends
      When the demo "much output" runs with "wait" until nothing moves
      Then "main waits" always happens
      And the demo always gets stuck
      And "the program has ended" never happens

  Rule: A timeout of run() kills the program

    Scenario: run gives up no earlier than asked, and nothing is left of the program
      When the demo "run timeout" runs
      Then "main runs a program" to "run gives up" always takes at least 2 units
      And the error at "run gives up" is always "TimeoutExpired"
      And "the program is gone" always happens

    Scenario: wait gives up as well, and leaves the program alone
      When the demo "wait timeout" runs
      Then "main waits" to "main gives up" always takes at least 2 units
      And the error at "main gives up" is always "TimeoutExpired"
      And the status at "main gives up" is always None
      And the status at "the program ends when it may" is always 0

  Rule: Popen starts a program and goes on

    Scenario: The program runs beside the one who started it
      When the demo "popen" runs
      Then the status at "main goes on" is always None
      And the status at "wait returns" is always 3

    Scenario: poll tells what is known and does not wait
      When the demo "popen" runs
      Then "main goes on" always comes before "wait returns"
      And the status at "main looks again" is always 3
      And the kept at "main looks again" is always 3

    Scenario: Leaving the with of a Popen closes its pipes and waits
      When the demo "leaving popen" runs
      Then the status at "main is in the block" is always None
      And the status at "main has left the block" is always 0

    Scenario: The program is a process of its own, and a child
      When the demo "process of its own" runs
      Then the pid at "the program tells who it is" is always the child at "main starts a program"
      And the parent at "the program tells who it is" is always the pid at "main starts a program"

    Scenario: It gets the environment and the folder of who starts it, or others
      When the demo "surroundings" runs
      Then the greeting at "nothing is said of them" is always "hello"
      And the same_folder at "nothing is said of them" is always True
      And the greeting at "both are given" is always "good day"
      And the other_folder at "both are given" is always True

    Scenario: A program can be terminated or killed, and its status tells the signal
      When the demo "terminate and kill" runs
      Then the status at "one program is terminated" is always -15
      And the status at "another is killed" is always -9

  Rule: A program that cannot be started is an error at once

    Scenario: A program that does not exist raises FileNotFoundError, with or without check
      When the demo "no such program" runs
      Then "the start fails" always happens twice
      And the error at "the start fails" is always "FileNotFoundError"
      And "main goes on" always happens
