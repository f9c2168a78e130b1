Feature: The default start method
  multiprocessing has three ways to start a process: fork, spawn and forkserver. Which of them a program
  gets if it does not say depends on the system and on the Python. Windows has spawn and nothing else.
  macOS began with fork and has spawn since 3.8, as its own libraries do not bear a fork
  (bpo-33725). Linux and others had fork up to 3.13 and have forkserver since 3.14, as fork and threads
  go ill together (gh-84559; see "What a forked child keeps").

  So a program that leans on what fork copies works in one place and breaks in another. There are
  two ways out. One is to say which method it wants: `set_start_method` once, behind the
  guard around main, or `get_context` for an object that has Process, Queue and the
  others of one method; a library should do the latter, because the choice belongs to
  the program. The other way, and the better one, is to lean on nothing: to hand over as
  arguments what the child needs.

  What comes along without being handed over is little. The scenarios here tell of arguments, environment,
  folder and files; for globals see "Nothing is shared", for the program's lines "The
  guard around main". What the documentation says of this is in "Contexts and start methods".

  Rule: The start method is settled when it is first needed

    Scenario: It is open until somebody asks, and settled as soon as somebody has
      When the demo "start method asked" runs
      Then at "nobody has asked", method is always None
      And at "main asks", method is never None
      And at "main has asked", method is always the same as method at "main asks"
      And at "it is too late to choose", error is always "RuntimeError"
      And at "main asks again", method is always the same as method at "main asks"

    Scenario: A program chooses once, unless it insists
      When the demo "start method set" runs
      Then at "main has chosen", method is always "spawn"
      And at "a second choice is refused", error is always "RuntimeError"
      And at "main has insisted", method is always "spawn"
      And at "main has taken its choice back", method is always None

    Scenario: A method that is not known is refused, and nothing is settled by it
      When the demo "start method set" runs
      Then at "an unknown method is refused", error is always "ValueError"
      And "an unknown method is refused" always comes before "main has chosen"

    Scenario: A context has its own method, and leaves the program's choice open
      When the demo "start method context" runs
      Then at "main has a context", method is always "spawn"
      And at "main has a context", chosen is always None
      And at "an unknown method is refused", error is always "ValueError"
      And at "main chooses", chosen is always "spawn"
      And "main may not choose any more" never happens

  Rule: The default depends on the Python

    Scenario: It is the first of those that there are
      When the demo "start method asked" runs
      Then at "main asks", method is always the same as first at "main asks what there is"

    @since_3_14
    Scenario: Since 3.14 it is fork on no system
      When the demo "start method asked" runs
      Then at "main asks", method is never "fork"

    @until_3_13
    Scenario: Up to 3.13 it is forkserver on no system
      When the demo "start method asked" runs
      Then at "main asks", method is never "forkserver"

  Rule: A child begins with the arguments and in the folder that its parent has at the time

    Scenario Outline: Both are handed on as they are when the child starts, by <start_method>
      When the demo "handed over" runs, its processes started by "<start_method>"
      Then at "first child looks", arguments is always ["tea, please"]
      And at "second child looks", arguments is always ["wine, please"]
      And at "first child looks", folder is always the same as folder at "main starts the first child"
      And at "second child looks", folder is always the same as folder at "main starts the second child"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A child has the environment of the process that made it
    Under forkserver that is the server, which keeps the environment that it was started with. What the
    program changes afterwards does not get there. That is how it is; it is promised nowhere.

    Scenario Outline: A child has the environment of its starter as it is at the time, by <start_method>
      When the demo "handed over" runs, its processes started by "<start_method>"
      Then at "first child looks", drink is always "tea"
      And at "second child looks", drink is always "wine"

      Examples:
        | start_method |
        | fork         |
        | spawn        |

    Scenario: A child of the fork server has the environment of when the server started
      When the demo "handed over" runs, its processes started by "forkserver"
      Then at "first child looks", drink is always "tea"
      And at "second child looks", drink is always "tea"

  Rule: Open files come along with a fork, and with nothing else

    Scenario: A forked child has its parent's files open
      When the demo "open file" runs, its processes started by "fork"
      Then at "child looks", has_the_file is always True

    Scenario Outline: Any other child has not, by <start_method>
      When the demo "open file" runs, its processes started by "<start_method>"
      Then at "child looks", has_the_file is always False

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |
