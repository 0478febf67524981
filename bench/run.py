#!/usr/bin/env python3
"""Builds and runs the bench and writes bench/README.md. Needs a display; ./dev bench gives it one."""

import argparse
import json
import signal
import sys

from harness import jmh, report
from harness.circumstances import circumstances
from harness.programs import BENCH, PEERS, PROGRAMS, Program, build
from harness.runs import RUNNERS, Failure

STARTS_PER_ROUND = 3


def main() -> int:
    # So that the program that runs is ended too.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    options = parsed()
    peers = ["elnath", *(peer for peer in options.peers or PEERS if peer != "elnath")]
    unbuilt = build_all(peers)
    if "elnath" in unbuilt:
        print(unbuilt["elnath"], file=sys.stderr)
        return 1
    peers = [peer for peer in peers if peer not in unbuilt]
    command = "./dev bench " + " ".join(options.peers)
    rounds = f"{options.rounds} rounds, memory and idle minute in {options.memory_rounds} of them"
    results = {
        "circumstances": circumstances(peers, command.strip(), rounds),
        "unbuilt": unbuilt,
        "failed": {},
        "runs": {},
    }
    run_all([program for program in PROGRAMS if program.peer in peers], options, results)
    if not options.no_jmh:
        results["runs"].setdefault("elnath", []).append(jmh.run(options.quick))
    target = BENCH / "target" / "quick.json" if options.quick else BENCH / "results.json"
    target.write_text(json.dumps(results, indent=1) + "\n")
    if options.quick:
        print(report.failures(results))
        return 1 if results["failed"] or results["unbuilt"] else 0
    report.write(results)
    print("→ bench/README.md")
    return 0


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("peers", nargs="*", metavar="peer", help=", ".join(PEERS) + "; all without one")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory-rounds", type=int, default=3, help="of these, with the minutes that memory takes")
    parser.add_argument("--quick", action="store_true", help="small counts, to see that all of it works; writes no report")
    parser.add_argument("--no-jmh", action="store_true")
    options = parser.parse_args()
    if unknown := set(options.peers) - set(PEERS):
        parser.error(f"no peer is called {', '.join(sorted(unknown))}; there are {', '.join(PEERS)}")
    if options.quick:
        options.rounds = options.memory_rounds = 1
    return options


def build_all(peers: list[str]) -> dict[str, str]:
    """What could not be built, with its error."""
    unbuilt = {}
    for peer in peers:
        print(f"→ building {peer}", flush=True)
        if error := build(peer):
            print(f"  it cannot be built here; see bench/target/build-{peer}.log", flush=True)
            unbuilt[peer] = error
    return unbuilt


def run_all(programs: list[Program], options: argparse.Namespace, results: dict):
    for round_number in range(options.rounds):
        turn = round_number % len(programs)
        for program in programs[turn:] + programs[:turn]:
            for page in program.pages:
                if page == "memory" and round_number >= options.memory_rounds:
                    continue
                for _ in range(STARTS_PER_ROUND if page == "start" else 1):
                    run_one(program, page, options.quick, results)


def run_one(program: Program, page: str, quick: bool, results: dict):
    print(f"→ {program.title}: {page}", flush=True)
    try:
        figures = RUNNERS[page](program, quick)
    except Failure as failure:
        print(f"  {failure}", flush=True)
        results["failed"].setdefault(program.name, []).append(f"{page}: {failure}")
        return
    results["runs"].setdefault(program.name, []).append(figures)
    print("  " + ", ".join(f"{key} {value:.1f}" for key, value in figures.items() if key != "tally"), flush=True)


if __name__ == "__main__":
    sys.exit(main())
