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
      Then it always takes at least 2 units from "main runs a program" to "the program has ended"
      And at "the program has ended", status is always 3

    Scenario: The status is 0, or what the program says, or minus the signal that ended it
      When the demo "exit statuses" runs
      Then at "a program has run to its end", status is always 0
      And at "a program has said that it failed", status is always 3
      And at "a program was killed", status is always -9

  Rule: A failure is raised only if asked for

    Scenario: Without check nothing is raised
      When the demo "check" runs
      Then at "without check nothing is raised", status is always 3

    Scenario: With check a status other than 0 is raised
      When the demo "check" runs
      Then at "with check it is", error is always "CalledProcessError"
      And at "with check it is", status is always 3
      And at "a success passes the check", status is always 0

    Scenario: The exception brings what the program has said
      When the demo "check with output" runs
      Then at "the failure is raised", output is always "half a loaf\n"
      And at "the failure is raised", errors is always "no flour\n"

  Rule: Input and output go through pipes

    Scenario: Output and errors are captured, apart or as one
      When the demo "output" runs
      Then at "they are kept apart", output is always "bread\n"
      And at "they are kept apart", errors is always "smoke\n"
      And at "they are taken as one", output is always "bread\nsmoke\n"
      And at "they are taken as one", errors is always None
      And standard error is always empty

    Scenario: Input is fed, and then ends
      When the demo "input" runs
      Then at "the program has answered", output is always "BREAD AND BUTTER"

    Scenario: Much input is fed while much output is read
      When the demo "much input" runs
      Then at "the program has answered", lines is always 100000
      And at "the program has answered", last is always "BREAD AND BUTTER"

    Scenario: Two programs work side by side, the pipe of one being the input of the other
      When the demo "pipeline" runs
      Then at "both have ended", counted is always 1000000
      And at "both have ended", statuses is always [0, 0]

    Scenario: communicate reads all that a program prints
      When the demo "much output" runs as "communicate"
      Then at "the program has ended", read is always 10000000
      And at "the program has ended", status is always 0

    Scenario: wait does not read, and a program with much to print never ends
      When the demo "much output" runs as "wait" until nothing moves
      Then "main waits" always happens
      And the demo always gets stuck
      And "the program has ended" never happens

  Rule: A timeout of run() kills the program

    Scenario: run gives up no earlier than asked, and nothing is left of the program
      When the demo "run timeout" runs
      Then it always takes at least 2 units from "main runs a program" to "run gives up"
      And at "run gives up", error is always "TimeoutExpired"
      And "the program is gone" always happens

    Scenario: wait gives up as well, and leaves the program alone
      When the demo "wait timeout" runs
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", error is always "TimeoutExpired"
      And at "main gives up", status is always None
      And at "the program ends when it may", status is always 0

  Rule: Popen starts a program and goes on

    Scenario: The program runs beside the one who started it
      When the demo "popen" runs
      Then at "main goes on", status is always None
      And at "wait returns", status is always 3

    Scenario: poll tells what is known and does not wait
      When the demo "popen" runs
      Then "main goes on" always comes before "wait returns"
      And at "main looks again", status is always 3
      And at "main looks again", kept is always 3

    Scenario: Leaving the with of a Popen closes its pipes and waits
      When the demo "leaving popen" runs
      Then at "main is in the block", status is always None
      And at "main has left the block", status is always 0

    Scenario: The program is a process of its own, and a child
      When the demo "process of its own" runs
      Then at "the program tells who it is", pid is always the same as child at "main starts a program"
      And at "the program tells who it is", parent is always the same as pid at "main starts a program"

    Scenario: It gets the environment and the folder of who starts it, or others
      When the demo "surroundings" runs
      Then at "nothing is said of them", greeting is always "hello"
      And at "nothing is said of them", same_folder is always True
      And at "both are given", greeting is always "good day"
      And at "both are given", other_folder is always True

    Scenario: A program can be terminated or killed, and its status tells the signal
      When the demo "terminate and kill" runs
      Then at "one program is terminated", status is always -15
      And at "another is killed", status is always -9

  Rule: A program that cannot be started is an error at once

    Scenario: A program that does not exist raises FileNotFoundError, with or without check
      When the demo "no such program" runs
      Then "the start fails" always happens twice
      And at "the start fails", error is always "FileNotFoundError"
      And "main goes on" always happens
