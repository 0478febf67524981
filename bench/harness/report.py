"""Writes bench/README.md and its charts from what the runs gave."""

from statistics import median

from harness.charts import chart
from harness.programs import BENCH, PROGRAMS
from harness.subjects import GOALS, SUBJECTS, Subject

INTRODUCTION = """# The bench

One page with one set of measurements, [page/bench.js](page/bench.js), in programs of several frameworks, each built by
its own tools with pinned versions, in the fastest way that its documentation offers. `./dev bench` builds and runs them
in turn, several rounds of all, and writes this file; everything below is of one such run, medians of its rounds.
"""


def medians(results: dict) -> dict[str, dict[str, float]]:
    """Figures by program and subject."""
    figures: dict[str, dict[str, float]] = {}
    for program, runs in results["runs"].items():
        keys = {key for run in runs for key in run}
        figures[program] = {
            subject.key: median(run[subject.key] for run in runs if subject.key in run)
            for subject in SUBJECTS
            if subject.key in keys
        }
    return figures


def write(results: dict):
    figures = medians(results)
    parts = [
        INTRODUCTION,
        circumstances(results),
        "## Goals\n",
        goals(figures),
        "## Figures\n",
        table(figures),
        failures(results),
        notes(),
        "## Charts\n",
        charts(figures),
    ]
    (BENCH / "README.md").write_text("\n".join(part for part in parts if part))


def circumstances(results: dict) -> str:
    lines = [f"- {name}: {text}" for name, text in results["circumstances"].items()]
    return "\n".join(lines) + "\n"


def goals(figures: dict) -> str:
    subjects = {subject.key: subject for subject in SUBJECTS}
    lines = ["| subject | goal | limit | Elnath | |", "|---|---|---:|---:|---|"]
    for goal in GOALS:
        subject = subjects[goal.key]
        ours, limit = figures.get("elnath", {}).get(goal.key), goal.limit(figures)
        if ours is None or limit is None:
            verdict = "not measured"
        else:
            met = ours >= limit if subject.more_is_better else ours <= limit
            verdict = "met" if met else "**not met**"
        cells = [text(subject, limit), text(subject, ours), verdict]
        lines.append(f"| {subject.title} | {goal.words} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def table(figures: dict) -> str:
    shown = [program for program in PROGRAMS if figures.get(program.name)]
    lines = [
        "In brackets what it is of Elnath's.\n",
        "| | " + " | ".join(program.title for program in shown) + " |",
        "|---|" + "---:|" * len(shown),
    ]
    for subject in SUBJECTS:
        row = [cell(subject, figures[program.name], figures.get("elnath", {}), program.name) for program in shown]
        if any(row):
            lines.append(f"| {subject.title} | " + " | ".join(row) + " |")
    return "\n".join(lines) + "\n"


def cell(subject: Subject, theirs: dict, ours: dict, name: str) -> str:
    value, own = theirs.get(subject.key), ours.get(subject.key)
    if value is None:
        return ""
    if name == "elnath" or not own:
        return subject.text(value)
    ratio = value / own
    return f"{subject.text(value)} ({ratio:.{2 if ratio < 10 else 0}f})"


def text(subject: Subject, value: float | None) -> str:
    return "" if value is None else subject.text(value)


def failures(results: dict) -> str:
    lines = []
    for peer, error in results["unbuilt"].items():
        lines.append(f"- {peer} could not be built:\n\n  ```\n" + indented(error) + "\n  ```")
    for program, runs in results["runs"].items():
        wrong = {kind: sum(run.get("tally", {}).get(kind, 0) for run in runs) for kind in ("wrong", "lost", "disordered")}
        if any(wrong.values()):
            lines.append(
                f"- {program}: {wrong['wrong']} wrong answers, {wrong['lost']} answers or messages that never came, "
                f"{wrong['disordered']} messages out of order."
            )
    for program, errors in results["failed"].items():
        lines.append(f"- {program}: {len(errors)} runs failed, the first with: {errors[0]}")
    return "## What went wrong\n\n" + ("\n".join(lines) or "Nothing: every answer was right.") + "\n"


def indented(block: str) -> str:
    return "\n".join("  " + line for line in block.splitlines())


def notes() -> str:
    file = BENCH / "notes.md"
    return file.read_text() if file.exists() else ""


def charts(figures: dict) -> str:
    folder = BENCH / "charts"
    folder.mkdir(exist_ok=True)
    lines = []
    for subject in SUBJECTS:
        bars = [
            (program.title, figures[program.name][subject.key], program.peer == "elnath")
            for program in PROGRAMS
            if subject.key in figures.get(program.name, {})
        ]
        if len(bars) > 1:
            name = subject.key.replace("_", "-") + ".svg"
            (folder / name).write_text(chart(subject, bars))
            lines.append(f"![{subject.title}](charts/{name})\n")
    return "\n".join(lines)
