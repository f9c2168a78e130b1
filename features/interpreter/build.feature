Feature: The build and the moment
  Was this Python built to do without a GIL, and does it use one now? These are two questions, and two answers. A package
  that has to choose a file for the build asks the first; code that chooses an algorithm asks the second.

  ```python
  def ask(*options, **variables):
      environment = dict(os.environ, **variables)
      command = [sys.executable, *options, "-c", QUESTION]
      return run(command, env=environment, stdout=PIPE, stderr=PIPE, check=False)
  ```

  `sysconfig.get_config_var("Py_GIL_DISABLED")` is about the build. `sys._is_gil_enabled()` is about the moment, and
  `sys.flags.gil` tells what Python was told when it was started: the option `-X gil` or the variable `PYTHON_GIL`.
  See also [The global interpreter lock](gil.feature).

  Rule: -X gil and PYTHON_GIL decide about the moment, and not about the build
    A Python that was built with a GIL ends with a fatal error if it is told to do without. Elsewhere,
    on PyPy and up to 3.12, Python [ignores options of -X that it does not
    know](https://docs.python.org/3/using/cmdline.html#cmdoption-X).

    What to do: set `PYTHON_GIL=0` only where a free-threaded Python will read it.

    Demo: [build_and_moment.py](../../demos/interpreter/build_and_moment.py)

    @since_3_13 @cpython @gil_build @new
    Scenario: From 3.13 on a Python that was built with a GIL does not start with -X gil=0, nor with PYTHON_GIL=0
      When the demo "build and moment" runs
      Then at "a Python is started with gil=0", started is always False
      And at "a Python is started with gil=0", same is always True
      And at "a Python is started with gil=1", answer is always "False True 1"

    @free_threaded
    Scenario: A free-threaded Python stays a free-threaded build when it is started with a GIL
      When the demo "build and moment" runs
      Then at "a Python is started with gil=0", answer is always "True False 0"
      But at "a Python is started with gil=1", answer is always "True True 1"
      And at "a Python is started with gil=1", same is always True
