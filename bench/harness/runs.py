"""Runs one program once and answers its figures, by their keys."""

import json
import os
import queue
import signal
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from harness import processes
from harness.programs import BENCH, Program

PATIENCE = {"start": 60, "measure": 400, "memory": 400}
SETTLING = 2


class Failure(Exception):
    """A run that gave no figures."""


class Running:
    """A program that runs: its process, and its lines as they come."""

    def __init__(self, program: Program, page: str, log: Path):
        self.log = log
        self.deadline = time.monotonic() + PATIENCE[page.partition("?")[0]]
        self.begun = time.time()
        self.process = subprocess.Popen(
            program.command_for(page),
            stdout=subprocess.PIPE,
            stderr=log.open("w"),
            env={**os.environ, **program.environment},
            text=True,
        )
        self.lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    @property
    def root(self) -> int:
        return self.process.pid

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))
        self.lines.put(None)

    def await_line(self, word: str) -> str:
        """What follows the word in the first line that begins with it."""
        while True:
            try:
                line = self.lines.get(timeout=max(0, self.deadline - time.monotonic()))
            except queue.Empty:
                raise Failure(f"no line {word} in time; see {self.log}") from None
            if line is None:
                raise Failure(f"ended without the line {word}; see {self.log}")
            if line.partition(" ")[0] == word:
                return line.partition(" ")[2]

    def end(self):
        started = processes.tree(self.root)
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for process in started[1:]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass


@contextmanager
def running(program: Program, page: str):
    log = BENCH / "target" / f"run-{program.name}.log"
    log.parent.mkdir(exist_ok=True)
    run = Running(program, page, log)
    try:
        yield run
    finally:
        run.end()


def run_start(program: Program, quick: bool) -> dict:
    with running(program, page_of("start", quick)) as run:
        figures = json.loads(run.await_line("BENCH"))
        return {
            "first_ms": figures["first"] - run.begun * 1000,
            "answered_ms": figures["answered"] - run.begun * 1000,
            "tally": figures["tally"],
        }


def run_measure(program: Program, quick: bool) -> dict:
    with running(program, page_of("measure", quick)) as run:
        figures = json.loads(run.await_line("BENCH"))
        if error := figures.get("error"):
            raise Failure(error)
        return figures


def run_memory(program: Program, quick: bool) -> dict:
    idle_seconds = 2 if quick else 60
    settling = 0.1 if quick else SETTLING
    with running(program, page_of("memory", quick)) as run:
        figures = {}
        run.await_line("IDLE")
        time.sleep(settling)
        figures["pss_idle_mb"] = processes.pss_megabytes(run.root)
        for calls in ("calls", "calls_again"):
            run.await_line("CALLS")
            before = processes.cpu_seconds(run.root)
            figures["tally"] = json.loads(run.await_line("CALLED"))
            figures[f"{calls}_cpu_s"] = processes.cpu_seconds(run.root) - before
            time.sleep(settling)
            figures[f"pss_{calls}_mb"] = processes.pss_megabytes(run.root)
        before, woken = processes.cpu_seconds(run.root), processes.wake_ups(run.root)
        time.sleep(idle_seconds)
        figures["idle_cpu_ms"] = 1000 * (processes.cpu_seconds(run.root) - before) * 60 / idle_seconds
        figures["idle_wake_ups_per_s"] = processes.wake_ups_between(woken, processes.wake_ups(run.root)) / idle_seconds
        if run.process.poll() is not None:
            raise Failure(f"ended while it idled; see {run.log}")
        return figures


RUNNERS = {"start": run_start, "measure": run_measure, "memory": run_memory}


def page_of(page: str, quick: bool) -> str:
    return page + "?quick" if quick else page
