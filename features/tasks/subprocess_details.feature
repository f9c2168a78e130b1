@signals
Feature: Subprocess in detail
  [Running other programs](subprocess.feature) has what every program needs. This page is about what surprises people
  later: deadlines, shells, open files, environments, groups, and the older functions.

  ```python
  say("main begins to wait")
  try:
      program.communicate(timeout=seconds(2))
  except TimeoutExpired as error:
      say("main gives up", status=program.poll(), partial=repr(error.output))
  os.write(open_gate, b".")
  output, _ = program.communicate()
  say("main has read all", output=output, status=program.returncode)
  ```

  All of this is about systems with signals. Elsewhere, on Windows, a program has no process group in this sense, and
  its arguments are [one text](https://docs.python.org/3/library/subprocess.html#converting-an-argument-sequence-to-a-string-on-windows).

  Rule: communicate(timeout=...) gives up and leaves the program running
    `run(timeout=...)` [kills the program](subprocess.feature); `communicate()` does not. Call it again to read the rest:
    no output is lost. The exception has what was read so far, as bytes even where text was asked for.

    What to do: up to 3.6 take the output from the next `communicate()`.

    Demo: [communicate_timeout.py](../../demos/tasks/communicate_timeout.py)

    Scenario: communicate(timeout=...) waits at least that long, and does not kill the program
      When the demo "communicate timeout" runs
      Then it always takes at least 2 units from "main begins to wait" to "main gives up"
      And at "main gives up", status is always None
      And at "main has read all", status is always 0

    Scenario: communicate() after a timeout returns all output, from the beginning
      When the demo "communicate timeout" runs
      Then at "main has read all", output is always "bread\nwine\n"

    @since_3_7 @new
    Scenario: From 3.7 on the TimeoutExpired of communicate() can have what was printed so far
      When the demo "communicate timeout" runs
      Then at "main gives up", partial can be "b'bread\\n'"

    @until_3_6
    Scenario: Up to 3.6 the TimeoutExpired of communicate() has no output
      When the demo "communicate timeout" runs
      Then at "main gives up", partial is always "None"

  Rule: communicate() called again after a timeout sends the rest of its input, from 3.14.1 on
    Give the input the first time alone: it is kept. Up to 3.13.9 only the output was still read, and a program that reads to
    the end of its input waited for ever ([gh-141473](https://github.com/python/cpython/issues/141473)).

    What to do: up to 3.13.9 call `communicate()` without a timeout in a thread of its own, and `kill()` the program from
    another.

    Demo: [input_in_parts.py](../../demos/tasks/input_in_parts.py)

    @since_3_14_1 @new
    Scenario: From 3.14.1 on communicate() after a timeout sends the rest of the input, and nothing twice
      Elsewhere, 3.13 does so from 3.13.10 on, and 3.14.0 does not.

      When the demo "input in parts" runs
      Then "main gives up" always comes before "the program has ended"
      And at "the program has ended", size is always 1000000

    @until_3_13_9
    Scenario: Up to 3.13.9 communicate() after a timeout never sends the rest of the input, and the program waits for it
      When the demo "input in parts" runs until nothing moves
      Then "main gives up" always happens
      And the demo always gets stuck
      And "the program has ended" never happens

  Rule: subprocess uses no shell unless it is asked to
    A list is a program and its arguments, and no character in them is special. A single text is the name of a
    program, so a text with blanks names a program that does not exist. With `shell=True` the text is a
    line for the shell. Never put [input from strangers](https://docs.python.org/3/library/subprocess.html#security-considerations)
    into such a line.

    Demo: [no_shell.py](../../demos/tasks/no_shell.py)

    Scenario: A program gets its arguments as they are, without a shell
      When the demo "no shell" runs
      Then at "main passes a list", output is always "$HOME; echo two\n"

    Scenario: subprocess.run() takes a text for the name of a program, blanks included
      When the demo "no shell" runs
      Then at "main passes a text", error is always "FileNotFoundError"

    Scenario: With shell=True a text is a line for the shell, and a program that is missing is status 127
      When the demo "no shell" runs
      Then at "main asks for a shell", output is always "one\ntwo\n"
      And at "a shell finds no such program", status is always 127

  Rule: A program gets no open file but its standard ones, unless it is handed over
    `pass_fds` hands over files by their numbers. `close_fds=False` hands over those that are inheritable, and what Python
    opens is [not inheritable](https://docs.python.org/3/library/os.html#inheritance-of-file-descriptors).

    Demo: [descriptors.py](../../demos/tasks/descriptors.py)

    Scenario Outline: A program gets an error if it writes into an open pipe of its starter, with <way>
      When the demo "descriptors" runs as "<way>"
      Then at "the program has ended", status is always 3
      And at "the program has ended", word is always ""

      Examples:
        | way             |
        | nothing said    |
        | close_fds=False |

    Scenario Outline: A program writes into a pipe that it is handed by <way>
      When the demo "descriptors" runs as "<way>"
      Then at "the program has ended", status is always 0
      And at "the program has ended", word is always "hello"

      Examples:
        | way         |
        | pass_fds    |
        | inheritable |

  Rule: env replaces the environment of a program
    Demo: [environment_replaced.py](../../demos/tasks/environment_replaced.py)

    Scenario: A program that is given an env has nothing else in its environment
      When the demo "environment replaced" runs
      Then at "the program has an env of its own", lines is always ["NAME=Ada"]
      And at "the program has a longer env", both is always True

  Rule: A program is in the process group of its starter, unless it gets its own
    Ctrl-C sends a signal [to a whole
    group](https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap11.html#tag_11_01_09). A program with a group of its own does not get it, and
    [can be stopped together with what it has started](subprocess.feature).

    What to do: up to 3.10 use `start_new_session=True`.

    Demo: [groups.py](../../demos/tasks/groups.py)

    Scenario: A program has the process group and the session of its starter
      When the demo "groups" runs
      Then at "the program tells", same_group is always True
      And at "the program tells", same_session is always True

    Scenario: With start_new_session=True a program has a session and a process group of its own
      When the demo "groups" runs as "start_new_session"
      Then at "the program tells", same_group is always False
      And at "the program tells", same_session is always False

    @since_3_11 @new
    Scenario: From 3.11 on process_group=0 gives a program its own process group in the same session
      When the demo "groups" runs as "process_group"
      Then at "the program tells", same_group is always False
      And at "the program tells", same_session is always True

    @until_3_10
    Scenario: Up to 3.10 Popen has no process_group
      When the demo "groups" runs as "process_group"
      Then "this Python has no process_group" always happens
      And "the program tells" never happens

  Rule: A program ignores the signals that its starter ignores, except SIGPIPE
    Handlers of Python are not handed down: where the starter has one, the program has the default. Python ignores SIGPIPE
    for itself and gives it its default in a program, so that `yes | head` ends
    ([bpo-1652](https://bugs.python.org/issue1652)). With `restore_signals=False` it does not.

    Demo: [program_signals.py](../../demos/tasks/program_signals.py)

    Scenario: A program ignores what its starter ignores, and has no handlers
      When the demo "program signals" runs
      Then at "main ignores it", status is always 5
      And at "main has a handler for it", status is always -15
      And "main hears a signal" never happens

    Scenario: SIGPIPE ends a program, unless restore_signals=False lets it inherit that Python ignores it
      When the demo "program signals" runs
      Then at "Python ignores SIGPIPE", status is always -13
      And at "nothing is restored", status is always 5

  Rule: communicate() forgives a program that does not read its input
    The rest of the input is dropped, and no BrokenPipeError raised. What the program has printed is
    there all the same.

    Demo: [input_unread.py](../../demos/tasks/input_unread.py)

    Scenario: run() and communicate() return the output of a program that has not read its input
      When the demo "input unread" runs
      Then at "run returns", status is always 3
      And at "run returns", output is always "enough"
      And at "communicate returns", status is always 3
      And at "communicate returns", output is always "enough"

  Rule: An exception that ends run() ends its program
    That may be a KeyboardInterrupt, or whatever a signal handler raises. One that comes while the program is being
    [started](https://docs.python.org/3/library/signal.html#note-on-signal-handlers-and-exceptions) can leave it running. `Popen` and `communicate()` leave the program
    running.

    Demo: [run_called_off.py](../../demos/tasks/run_called_off.py)

    Scenario: A handler that raises an exception out of run() can end the program
      When the demo "run called off" runs until nothing moves
      Then "run is called off" can come before "main looks for the program"
      And at "main looks for the program", left can be 0

  Rule: Text mode decodes what a program prints, and makes each end of a line a newline
    With `text=True` (from 3.7 on), `universal_newlines=True` or an `encoding`, a carriage return becomes a newline, alone or
    before one. DEVNULL drops what a program prints, or gives it nothing to read.

    Demo: [newlines.py](../../demos/tasks/newlines.py)

    Scenario: Bytes are kept as they are, text is decoded as asked, and has no carriage returns
      When the demo "newlines" runs
      Then at "main reads bytes", size is always 12
      And at "main reads text", size is always 9
      And at "main reads text", returns is always 0
      And at "main reads text", lines is always 2
      And at "main reads another encoding", size is always 11

    Scenario: Output that cannot be decoded raises UnicodeDecodeError in text mode, unless errors says what else to do
      When the demo "newlines" runs
      Then at "main cannot read it as ASCII", error is always "UnicodeDecodeError"
      And at "main drops what is no ASCII", size is always 7

    Scenario: DEVNULL drops what a program writes to standard error, and is empty as standard input
      When the demo "newlines" runs
      Then standard error never mentions "nobody listens"
      And at "main gives nothing to read", read is always 0

  Rule: What fails before a program has started raises an exception in its starter
    An exception in `preexec_fn` becomes a SubprocessError. A program that has ended is
    not changed by `terminate()`.

    Demo: [fails_to_start.py](../../demos/tasks/fails_to_start.py)

    Scenario: A working directory that does not exist raises FileNotFoundError, as a missing program does
      When the demo "fails to start" runs
      Then at "there is no such folder", error is always "FileNotFoundError"

    Scenario: A preexec_fn that raises makes Popen() raise SubprocessError
      When the demo "fails to start" runs
      Then at "preexec_fn raises", error is always "SubprocessError"

    Scenario: terminate() of a program that has ended changes nothing, and raises nothing
      When the demo "fails to start" runs
      Then at "main has sent a signal to nobody", status is always 0

  Rule: Arguments that contradict each other raise ValueError
    Demo: [contradictions.py](../../demos/tasks/contradictions.py)

    Scenario Outline: <call> is refused with a ValueError, and starts nothing
      When the demo "contradictions" runs as "<call>"
      Then at "main has tried", error is always "ValueError"
      And standard error never mentions "it has been started"

      Examples:
        | call                       |
        | run(input, stdin)          |
        | check_output(input, stdin) |
        | check_output(stdout)       |

  @new
  Rule: From 3.7 on run() takes capture_output=True in place of two pipes, and no pipe beside it
    What to do: up to 3.6 pass `stdout=PIPE` and `stderr=PIPE`.

    Demo: [contradictions.py](../../demos/tasks/contradictions.py)

    @since_3_7
    Scenario Outline: From 3.7 on run() with <options> is refused with a ValueError, and starts nothing
      When the demo "contradictions" runs as "run(<options>)"
      Then at "main has tried", error is always "ValueError"
      And standard error never mentions "it has been started"

      Examples:
        | options                |
        | capture_output, stdout |
        | capture_output, stderr |

    @until_3_6
    Scenario: Up to 3.6 run() has no capture_output
      When the demo "contradictions" runs as "run(capture_output, stdout)"
      Then at "main has tried", error is always "TypeError"

  Rule: What run() returns and raises names the program
    Demo: [what_was_run.py](../../demos/tasks/what_was_run.py)

    Scenario: The result of run() and a Popen have the arguments of their program
      When the demo "what was run" runs
      Then at "run returns", same_program is always True
      And at "run returns", output is always None
      And at "a program is started", same_program is always True

    Scenario: CalledProcessError and TimeoutExpired have the arguments of the program, its status or the timeout
      When the demo "what was run" runs
      Then at "the program has failed", same_program is always True
      And at "the program has failed", status is always 3
      And at "the time is up", same_program_and_time is always True

  Rule: A Popen that is forgotten warns, and leaves its program running
    The warning is a [ResourceWarning](https://docs.python.org/3/library/exceptions.html#ResourceWarning), which Python
    ignores by default.

    What to do: start programs with `run()`, or in a `with` block.

    Demo: [program_dropped.py](../../demos/tasks/program_dropped.py)

    Scenario: When a Popen is freed while its program runs, a ResourceWarning comes, and the program goes on
      When the demo "program dropped" runs
      Then at "main has forgotten it", warned is always True
      And at "the program answers", answer is always "it has gone on"

  @new
  Rule: From 3.9 on a program can be given a umask of its own
    What to do: up to 3.8 have the program call `os.umask()` itself.

    Demo: [program_umask.py](../../demos/tasks/program_umask.py)

    Scenario: A program has the umask of its starter
      When the demo "program umask" runs
      Then at "a program tells", umask is always "0o27"

    @since_3_9
    Scenario: From 3.9 on umask=… is for the program, and its starter keeps its own
      When the demo "program umask" runs
      Then at "a program has its own", umask is always "0o77"
      And at "main tells", umask is always "0o27"

    @until_3_8
    Scenario: Up to 3.8 Popen has no umask
      When the demo "program umask" runs
      Then "this Python has no umask for programs" always happens
      And "a program has its own" never happens

  Rule: A question reaches a program when it is flushed
    What is written to the `stdin` of a Popen stays in a buffer until then. Call `flush()` after each question, or pass
    `bufsize=1` with text, so that each end of a line does it. The program has to flush its answers, too. If it does not,
    write all questions at once, and read all answers by [`communicate()`](subprocess.feature).

    Demo: [conversation.py](../../demos/tasks/conversation.py)

    Scenario Outline: With <way> a program answers one question after the other
      When the demo "conversation" runs as "<way>"
      Then at "main has two answers", answers is always ["BREAD?\n", "WINE?\n"]

      Examples:
        | way       |
        | flush()   |
        | bufsize=1 |

    Scenario: A question that is not flushed never reaches the program, and both wait for each other
      When the demo "conversation" runs as "neither" until nothing moves
      Then "main has asked" always happens once
      And the demo always gets stuck
      And "main has two answers" never happens

  Rule: A program that writes into a pipe is ended when nobody can read from it any more
    The system sends it SIGPIPE, or, if it ignores that as Python does, its `write()` fails with
    [BrokenPipeError](https://docs.python.org/3/library/exceptions.html#BrokenPipeError). The starter of a pipeline has an
    end for reading too: close it, as [the
    documentation](https://docs.python.org/3/library/subprocess.html#replacing-shell-pipeline) shows.

    Demo: [pipeline_left.py](../../demos/tasks/pipeline_left.py)

    Scenario: A writer in a pipeline ends by SIGPIPE when its reader has ended and its starter has closed the pipe
      When the demo "pipeline left" runs
      Then "the reader has left" always comes before "the writer has ended"
      And at "the writer has ended", status is always -13

    Scenario: A writer in a pipeline never ends if its starter keeps the pipe open and does not read
      When the demo "pipeline left" runs as "kept open" until nothing moves
      Then "the reader has left" always happens
      And the demo always gets stuck
      And "the writer has ended" never happens

  Rule: Output is bytes unless text is asked for, in the older functions as in run()
    `call()` returns the status, `check_call()` raises if it is not 0, and `check_output()` returns the output. The
    functions `getoutput()` and `getstatusoutput()` take a line for a shell, and return text without its last
    newline. New code uses [`run()`](subprocess.feature), which does all of this.

    Demo: [older_functions.py](../../demos/tasks/older_functions.py)

    Scenario: call() returns the exit status of a program, and check_call() raises if it is not 0
      When the demo "older functions" runs
      Then at "call returns", status is always 3
      And at "check_call raises", status is always 3

    Scenario: check_output() returns bytes, or text if it is asked for text
      When the demo "older functions" runs
      Then at "check_output returns", kind is always "bytes"
      And at "check_output returns text", output is always "bread\n"

    Scenario: check_output() returns what a program writes to standard error as well, with stderr=STDOUT
      When the demo "older functions" runs
      Then at "check_output returns both", lines is always 2

    Scenario: getstatusoutput() returns the exit status and the text that a line for the shell prints
      When the demo "older functions" runs
      Then at "getstatusoutput returns", status is always 3
      And at "getstatusoutput returns", output is always "bread"
      And at "getoutput returns", output is always "bread"
