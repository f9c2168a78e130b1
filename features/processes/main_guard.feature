Feature: The guard around main
  `if __name__ == "__main__":` stands at the end of nearly every program that starts
  processes. The course has it in each of its own and does not say why.

  A process that was spawned, or comes from a fork server, begins with nothing and needs the
  program's functions. It gets them by importing the program, under the name `__mp_main__`.
  All that stands at the left margin is done again there: definitions, which is the point, but
  also whatever else there is. What belongs to the first process alone goes behind the
  guard. Without it each child would start children; Python notices and refuses.

  Rule: A process that is not forked imports the program

    @case_21
    Scenario: A forked process does not run the program's lines again
      When the demo "module runs again" runs, its processes started by "fork"
      Then "the module runs as __main__" always happens once
      And "the module runs as __mp_main__" never happens
      And at "child runs", module is always "__main__"

    @case_21
    Scenario Outline: The program's lines are run again, under another name, by <start_method>
      When the demo "module runs again" runs, its processes started by "<start_method>"
      Then "the module runs as __main__" always happens once
      And "the module runs as __mp_main__" always comes before "child runs"
      And at "child runs", module is always "__mp_main__"
      And at "main ends", module is always "__main__"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

  Rule: A program that can be imported can be spawned

    Scenario: Under fork a program works without the guard
      When the demo "no guard" runs, its processes started by "fork"
      Then at "the program has ended", said is always ["hello"]

    Scenario Outline: Without the guard the child is stopped, and Python says why, by <start_method>
      When the demo "no guard" runs, its processes started by "<start_method>"
      Then at "the program has ended", said is always []
      And at "the program has ended", explained is always True

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |
