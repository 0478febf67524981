"""What ./dev bench runs: builds programs, runs them in turn, and writes bench/README.md."""
