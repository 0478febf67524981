"""Runs programs for the tests, one after another: reads lines of arguments, each in Base64 with spaces between, and answers
each with a line of the exit status and, in Base64, what the program wrote to its standard output."""

import base64
import subprocess
import sys

LIMIT_SECONDS = 60

for line in sys.stdin:
    command = [base64.b64decode(argument).decode() for argument in line.split()]
    try:
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=LIMIT_SECONDS
        )
        status, output = ended.returncode, ended.stdout
    except subprocess.TimeoutExpired:
        status, output = "late", b""
    except OSError as failure:
        status, output = "missing", str(failure).encode()
    print(status, base64.b64encode(output).decode(), flush=True)
