"""What the system tells of a process and all that it has started."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Stat:
    parent: int
    cpu_seconds: float


def stat(process: int) -> Stat | None:
    """Nothing when the process has ended."""
    try:
        text = Path(f"/proc/{process}/stat").read_text()
        own = time.clock_gettime_ns(cpu_clock(process)) / 1e9
    except OSError:
        return None
    fields = text[text.rindex(")") + 2 :].split()
    of_ended_children = sum(int(field) for field in fields[13:15]) / TICKS
    return Stat(int(fields[1]), own + of_ended_children)


def cpu_clock(process: int) -> int:
    """The clock of all threads that a process has and had, in nanoseconds where /proc has ticks of 10 ms; the same
    number as clock_getcpuclockid(3) gives."""
    scheduled = 2
    return ~process << 3 | scheduled


def tree(root: int) -> list[int]:
    """The process and its descendants."""
    parents = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit() and (known := stat(int(entry.name))):
            parents[int(entry.name)] = known.parent
    found = [root]
    for process in found:
        found.extend(child for child, parent in parents.items() if parent == process)
    return found


def cpu_seconds(root: int) -> float:
    return sum(known.cpu_seconds for process in tree(root) if (known := stat(process)))


def pss_megabytes(root: int) -> float:
    return sum(pss_kilobytes(process) for process in tree(root)) / 1000


def pss_kilobytes(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1.024 for line in lines if line.startswith("Pss:")), 0)


def wake_ups(root: int) -> dict[str, int]:
    """How often each thread of the tree has waited and gone on."""
    counts = {}
    for process in tree(root):
        for status in Path(f"/proc/{process}/task").glob("*/status"):
            try:
                lines = status.read_text().splitlines()
            except OSError:
                continue
            name = "voluntary_ctxt_switches"
            counts[status.parent.name] = next(int(line.split()[1]) for line in lines if line.startswith(name))
    return counts


def wake_ups_between(before: dict[str, int], after: dict[str, int]) -> int:
    """Of threads that are there at the end, whenever they began."""
    return sum(count - before.get(thread, 0) for thread, count in after.items())
