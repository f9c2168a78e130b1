Feature: Listener and Client
  A `Pipe` connects a process with one that it starts. `Listener` and `Client` connect programs that know each
  other only by an address: a file of the system, or a host and a port. Both sides get a connection with the
  methods of [a pipe](pipes.feature), so they can send each other objects.

  ```python
  with Listener(authkey=b"open sesame") as listener:
      command = [sys.executable, "-c", PROGRAM, listener.address, key]
      with Popen(command, stdout=PIPE) as stranger:
          try:
              with listener.accept() as connection:
                  say("main receives", message=connection.recv())
                  connection.send("welcome")
  ```

  Objects are pickled, and whoever can send a pickle can [execute any
  code](https://docs.python.org/3/library/pickle.html#module-pickle) in the process that receives it. So give both
  sides an `authkey`. Each has to prove that it knows the key, and
  [the key itself is never sent](https://docs.python.org/3/library/multiprocessing.html#authentication-keys). The messages
  themselves are not [encrypted](https://docs.python.org/3/library/multiprocessing.html#authentication-keys).

  Rule: A Listener accepts only a Client that knows its authkey
    Demo: [stranger.py](../../demos/processes/stranger.py)

    Scenario: A program that knows the authkey of a Listener exchanges objects with it
      When the demo "stranger" runs as "open sesame"
      Then at "main receives", message is always ["my name is", "Ada"]
      And at "the stranger tells", told is always "welcome"

    Scenario: A wrong authkey raises AuthenticationError on both sides
      When the demo "stranger" runs as "open barley"
      Then at "main refuses", error is always "AuthenticationError"
      And at "the stranger tells", told is always "AuthenticationError"
      And "main receives" never happens

  Rule: A Process takes over the authkey of the process that makes it
    So the parts of one program know the key. `os.urandom()`
    [makes it](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Process.authkey) for the first
    process. You can set another, by `current_process().authkey`, or for a Process before it starts.

    Demo: [authkey_inherited.py](../../demos/processes/authkey_inherited.py)

    Scenario Outline: A child has the authkey that main has set, unless it was given its own, by <start_method>
      When the demo "authkey inherited" runs, its processes started by "<start_method>"
      Then at "child looks", same is always True
      But at "other child looks", same is always False

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: send_bytes() sends messages, not a stream
    `recv_bytes_into()` writes a message into a buffer and returns its size. If the buffer is too small, it raises
    `BufferTooShort`, and the message is in the exception.

    Demos: [messages.py](../../demos/processes/messages.py),
    [messages_in_parts.py](../../demos/processes/messages_in_parts.py)

    Scenario: Two calls of send_bytes() send two messages, and each recv_bytes() returns one
      When the demo "messages" runs
      Then at "main receives", first is always "bread"
      And at "main receives", second is always "wine"

    Scenario: recv_bytes_into() returns the size of a message, or raises BufferTooShort, which has the message
      When the demo "messages" runs
      Then at "main receives into a buffer", size is always 6
      And at "main receives into a buffer", word is always "cheese"
      And at "the buffer is too short", message is always "far too much"

    Scenario: send_bytes() sends the part of a buffer that it is told, and recv_bytes_into() writes from an offset on
      When the demo "messages in parts" runs
      Then at "main receives", tail is always "wine"
      And at "main receives", middle is always "and"
      And at "main receives into a buffer", size is always 4
      And at "main receives into a buffer", buffer is always "..milk.."

    Scenario: After a message that is longer than maxlength a connection cannot be read any more
      When the demo "messages" runs
      Then at "the message is too long", error is always "OSError"
      And at "the connection is of no use", error is always "OSError"

  Rule: A connection can be sent through a connection
    A connection that is closed raises `OSError` when it is used. The `with` statement closes it.

    Demo: [connection_sent.py](../../demos/processes/connection_sent.py)

    Scenario: A child answers through a connection that it was sent
      When the demo "connection sent" runs
      Then at "main receives", word is always "hello"

    Scenario: A connection that its with block has closed raises OSError
      When the demo "connection sent" runs
      Then "the child has answered" always comes before "the child cannot send"
      And at "the child cannot send", error is always "OSError"
