"""`python -m ska_hw` is the command line."""

from ska_hw.cli import main

main()
