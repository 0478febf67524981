"""Runs the measurements inside the virtual machine."""

import json
import subprocess

from harness.programs import BENCH, java


def run(quick: bool) -> dict[str, float]:
    print("→ JMH", flush=True)
    results = BENCH / "target" / "jmh.json"
    short = ["-wi", "1", "-i", "1", "-w", "100ms", "-r", "100ms"] if quick else []
    log = BENCH / "target" / "run-jmh.log"
    with log.open("w") as out:
        subprocess.run(
            [java(), "-jar", BENCH / "jmh/target/jmh.jar", "-prof", "gc", "-rf", "json", "-rff", results, *short],
            stdout=out,
            check=True,
        )
    (call,) = json.loads(results.read_text())
    return {
        "record_call_ns": call["primaryMetric"]["score"],
        "record_call_bytes": call["secondaryMetrics"]["gc.alloc.rate.norm"]["score"],
    }
