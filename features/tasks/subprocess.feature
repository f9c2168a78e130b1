Feature: Running other programs
  The module `subprocess` runs another program: it starts the program as a process, passes it
  arguments and input, and returns its output and its exit status.

  ```python
  program = [sys.executable, "-I", "-S", "-c", PROGRAM]
  try:
      subprocess.run(program, stdout=PIPE, stderr=PIPE, universal_newlines=True, check=True)
  except CalledProcessError as error:
      say("the failure is raised", output=error.output, errors=error.stderr)
  ```

  Use it when the work is already a program, in whatever language. One call of `subprocess.run()`
  starts it, feeds it, waits for it and collects what it prints, and is right most of the time. Use
  `Popen` for a program that runs alongside yours: a server, a filter that you feed bit by bit, two
  programs connected by a pipe. For a Python function use a [pool of
  processes](process_pools.feature), where arguments and results need not be text.

  A program that fails raises nothing, unless you ask for it with `check=True`. The error is then
  CalledProcessError. The message in CPython is, for example, "Command … returned non-zero exit
  status 3".

  A pipe holds a limited number of bytes: a program that prints more than that blocks until somebody
  reads. Both `run()` and `communicate()` read, but `wait()` does not, so it can
  [deadlock](https://docs.python.org/3/library/subprocess.html#subprocess.Popen.wait).

  Rule: subprocess.run() returns once the program has ended, and has its exit status
    Demos: [run.py](../../demos/tasks/run.py), [exit_statuses.py](../../demos/tasks/exit_statuses.py)

    Scenario: subprocess.run() waits for the program and returns its exit status
      When the demo "run" runs
      Then it always takes at least 2 units from "main runs a program" to "the program has ended"
      And at "the program has ended", status is always 3

    Scenario: The exit status of a program is 0, what the program says, or minus the signal that ended it
      When the demo "exit statuses" runs
      Then at "a program has run to its end", status is always 0
      And at "a program has said that it failed", status is always 3
      And at "a program was killed", status is always -9

  Rule: A program that fails raises an error only with check=True
    `check_returncode()` raises the same error later, when the program has run.

    Demos: [check.py](../../demos/tasks/check.py),
    [check_afterwards.py](../../demos/tasks/check_afterwards.py),
    [check_with_output.py](../../demos/tasks/check_with_output.py)

    Scenario: subprocess.run() without check raises nothing when the program fails
      When the demo "check" runs
      Then at "run without check returns", status is always 3

    Scenario: subprocess.run(check=True) raises CalledProcessError for an exit status other than 0
      When the demo "check" runs
      Then at "run with check raises", error is always "CalledProcessError"
      And at "run with check raises", status is always 3
      And at "run with check returns", status is always 0

    Scenario: check_returncode() raises CalledProcessError for an exit status other than 0
      When the demo "check afterwards" runs
      Then "run returns" always comes before "check_returncode raises"
      And at "check_returncode raises", status is always 3
      And at "check_returncode returns", answer is always None

    Scenario: CalledProcessError has the standard output and the standard error of the program
      When the demo "check with output" runs
      Then at "the failure is raised", output is always "half a loaf\n"
      And at "the failure is raised", errors is always "no flour\n"

  Rule: A program's input and output go through pipes
    Demos: [output.py](../../demos/tasks/output.py), [input.py](../../demos/tasks/input.py),
    [much_input.py](../../demos/tasks/much_input.py), [pipeline.py](../../demos/tasks/pipeline.py),
    [much_output.py](../../demos/tasks/much_output.py)

    Scenario: subprocess.run() captures standard output and standard error, apart or as one
      When the demo "output" runs
      Then at "main captures them apart", output is always "bread\n"
      And at "main captures them apart", errors is always "smoke\n"
      And at "main captures them as one", output is always "bread\nsmoke\n"
      And at "main captures them as one", errors is always None
      And standard error never mentions "smoke"

    Scenario: subprocess.run(input=…) writes to the standard input of the program, and closes it
      When the demo "input" runs
      Then at "the program has answered", output is always "BREAD AND BUTTER"

    Scenario: subprocess.run() writes and reads at the same time, so no full pipe blocks it
      When the demo "much input" runs
      Then at "the program has answered", lines is always 100000
      And at "the program has answered", last is always "BREAD AND BUTTER"

    Scenario: Two programs run alongside each other, the output of one being the input of the other
      When the demo "pipeline" runs
      Then at "both have ended", counted is always 1000000
      And at "both have ended", statuses is always [0, 0]

    Scenario: Popen.communicate() reads all that a program prints
      When the demo "much output" runs as "communicate"
      Then at "the program has ended", read is always 10000000
      And at "the program has ended", status is always 0

    Scenario: Popen.wait() does not read, so a program with much to print never ends
      When the demo "much output" runs as "wait" until nothing moves
      Then "main waits" always happens
      And the demo always gets stuck
      And "the program has ended" never happens

  Rule: A timeout of subprocess.run() kills the program that it has started, and no other
    With `shell=True` that program is the shell, and what the shell has started can go on. To be
    able to end all of these, start the shell with `start_new_session=True` and call `os.killpg()`,
    on a system that has signals. From Python 3.11 on,
    [process_group=0](https://docs.python.org/3/library/subprocess.html#subprocess.Popen) does the
    same.

    Demos: [run_timeout.py](../../demos/tasks/run_timeout.py),
    [run_timeout_shell.py](../../demos/tasks/run_timeout_shell.py),
    [kill_group.py](../../demos/tasks/kill_group.py),
    [wait_timeout.py](../../demos/tasks/wait_timeout.py)

    Scenario: subprocess.run(timeout=…) waits at least that long, then kills the program and raises TimeoutExpired
      When the demo "run timeout" runs
      Then it always takes at least 2 units from "main runs a program" to "run gives up"
      And at "run gives up", error is always "TimeoutExpired"
      And "the program is gone" always happens

    @signals
    Scenario: A program that a shell has started can outlive the timeout that kills the shell
      When the demo "run timeout shell" runs
      Then at "run gives up", error is always "TimeoutExpired"
      And at "main reads the answer", answer can be "are you there?"

    @signals
    Scenario: killpg() ends a program that has a session of its own, with all that it has started
      When the demo "kill group" runs
      Then at "main reads the answer", answer is always "are you there?\n"
      And at "main has read to the end", rest is always ""
      And at "main has left the block", status is always -9

    Scenario: Popen.wait(timeout) waits at least that long, and leaves the program running
      When the demo "wait timeout" runs
      Then it always takes at least 2 units from "main waits" to "main gives up"
      And at "main gives up", error is always "TimeoutExpired"
      And at "main gives up", status is always None
      And at "the program ends when it may", status is always 0

  Rule: Popen() starts a program and does not wait for it
    Demos: [popen.py](../../demos/tasks/popen.py),
    [leaving_popen.py](../../demos/tasks/leaving_popen.py),
    [process_of_its_own.py](../../demos/tasks/process_of_its_own.py),
    [surroundings.py](../../demos/tasks/surroundings.py),
    [terminate_and_kill.py](../../demos/tasks/terminate_and_kill.py)

    Scenario: Popen() returns while the program still runs
      When the demo "popen" runs
      Then at "main goes on", status is always None
      And at "wait returns", status is always 3

    Scenario: Popen.poll() returns the exit status if there is one, and does not wait
      When the demo "popen" runs
      Then "main goes on" always comes before "wait returns"
      And at "main looks again", status is always 3
      And at "main looks again", kept is always 3

    Scenario: Leaving the with block of a Popen closes its pipes and waits
      When the demo "leaving popen" runs
      Then at "main is in the block", status is always None
      And at "main has left the block", status is always 0

    Scenario: A program is a process of its own, and a child of the one that starts it
      When the demo "process of its own" runs
      Then at "the program tells who it is", pid is always the same as child at "main tells who it is"
      And at "the program tells who it is", parent is always the same as pid at "main tells who it is"

    Scenario: A program has the environment and the working directory of its parent, or those it is given
      When the demo "surroundings" runs
      Then at "the program answers", greeting is always "hello"
      And at "the program answers", directory is always the same as directory at "main starts a program"
      And at "the program there answers", greeting is always "good day"
      And at "the program there answers", directory is always the same as directory at "main starts a program elsewhere"

    Scenario: Popen.terminate() and kill() end a program, whose exit status is minus the signal
      When the demo "terminate and kill" runs
      Then at "one program is terminated", status is always -15
      And at "another is killed", status is always -9

  Rule: Every thread that waits for a program gets its exit status
    The system tells the status once, so the first thread that hears it has to tell the others. Whether
    `poll()` tells it in that very moment
    [is another question](https://github.com/python/cpython/issues/127050).

    Demo: [several_wait_for_a_program.py](../../demos/tasks/several_wait_for_a_program.py)

    Scenario Outline: Three threads in <call>() of one Popen all get the exit status
      When the demo "several wait for a program" runs as "<call>"
      Then "the program may end" always comes before any "a caller goes on"
      And "a caller goes on" always happens 3 times
      And at "a caller goes on", status is always 3
      And at "all have gone on", status is always 3

      Examples:
        | call                |
        | wait                |
        | wait with a timeout |
        | communicate         |

  Rule: Programs that run side by side do not meddle with each other
    Each has pipes of its own, which no other program inherits, so it learns that its input is closed
    even if another program was started in that moment. Each keeps its exit status until somebody
    asks for it, whatever is started or ends in between.

    Demo: [programs_side_by_side.py](../../demos/tasks/programs_side_by_side.py)

    Scenario Outline: Three programs that are started <way> end in any order, each with its own status
      When the demo "programs side by side" runs as "<way>"
      Then "a program has ended" always happens 3 times
      And at "main has waited for all", statuses is always [1, 2, 3]

      Examples:
        | way                  |
        | one after the other  |
        | from several threads |

  Rule: After a timeout communicate() may be called again
    No output is lost then
    ([Popen.communicate](https://docs.python.org/3/library/subprocess.html#subprocess.Popen.communicate)).

    Demo: [communicate_again.py](../../demos/tasks/communicate_again.py)

    @signals
    Scenario: communicate() returns what a program printed before an earlier communicate() reached its timeout
      When the demo "communicate again" runs
      Then it always takes at least 5 units from "main asks" to "main gives up"
      And at "main gives up", error is always "TimeoutExpired"
      And at "main asks again", output is always "half\na loaf\n"
      And at "main asks again", status is always 0

  Rule: A program that does not exist raises FileNotFoundError at once
    Nothing is left of the attempt, no open file and no process.

    Demos: [no_such_program.py](../../demos/tasks/no_such_program.py),
    [start_refused.py](../../demos/tasks/start_refused.py)

    @signals
    Scenario: A program that could not be started leaves no open file and no process behind
      When the demo "start refused" runs
      Then "the start is refused" always happens 3 times
      And at "main looks", files is always 0
      And at "main looks", processes is always None
      And at "another program has run", output is always "bread"

    Scenario: Starting a program that does not exist raises FileNotFoundError, with or without check
      When the demo "no such program" runs
      Then "the start fails" always happens twice
      And at "the start fails", error is always "FileNotFoundError"
      And "main goes on" always happens
