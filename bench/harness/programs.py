"""The programs that are compared: how each is built, run, and what it is made of."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

BENCH = Path(__file__).resolve().parent.parent
ROOT = BENCH.parent

ALL_PAGES = ("start", "measure", "memory")


@dataclass(frozen=True)
class Program:
    """One row of the comparison. A variant shares the build of another program, its `peer`."""

    name: str
    title: str
    peer: str
    command: tuple[str, ...]
    pages: tuple[str, ...] = ALL_PAGES
    environment: dict[str, str] = field(default_factory=dict)

    def command_for(self, page: str) -> list[str]:
        return [*self.command, page]


# bench/elnath/build.sh has the same; docs/decisions/the-start.md says why.
SMALL_JVM = (
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-Xms24m",
    "-XX:-UsePerfData",
    "-XX:+UnlockDiagnosticVMOptions",
    "-XX:AsyncDeflationInterval=60000",
    "-XX:ServiceThreadCleanupInterval=60000",
)


def java() -> str:
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"


def elnath(transport: str) -> tuple[str, ...]:
    return (
        java(),
        f"-XX:AOTCache={BENCH}/elnath/target/bench.aot",
        "-XX:AOTMode=on",
        *SMALL_JVM,
        f"-Delnath.transport={transport}",
        "-jar",
        f"{BENCH}/elnath/target/bench.jar",
    )


PROGRAMS = (
    Program("elnath", "Elnath", "elnath", elnath("direct")),
    Program("elnath-scheme", "Elnath, scheme", "elnath", elnath("scheme"), pages=("measure",)),
    Program("elnath-message", "Elnath, message", "elnath", elnath("message"), pages=("measure",)),
    Program("tauri", "Tauri", "tauri", (f"{BENCH}/tauri/target/release/tauri-bench",)),
    Program("wails", "Wails", "wails", (f"{BENCH}/wails/target/bench",)),
    Program("c", "C alone", "c", (f"{BENCH}/c/target/bench",)),
    Program("javafx", "JavaFX", "javafx", (f"{BENCH}/javafx/run.sh",)),
    Program("jcef", "JCEF", "jcef", (f"{BENCH}/jcef/run.sh",)),
)

PEERS = tuple(dict.fromkeys(program.peer for program in PROGRAMS))


def build(peer: str) -> str | None:
    """Builds a peer; answers the last lines of what went wrong, or nothing."""
    log = BENCH / "target" / f"build-{peer}.log"
    log.parent.mkdir(exist_ok=True)
    with log.open("w") as out:
        try:
            status = subprocess.run([BENCH / peer / "build.sh"], stdout=out, stderr=subprocess.STDOUT).returncode
        except OSError as missing:
            return str(missing)
    if status == 0:
        return None
    return "\n".join(log.read_text(errors="replace").strip().splitlines()[-8:])


def version_of(peer: str) -> str:
    """What a peer's lock file or project file pins."""
    file, pattern = {
        "elnath": (ROOT / "pom.xml", r"<version>([^<]+)</version>"),
        "tauri": (BENCH / "tauri" / "Cargo.lock", r'name = "tauri"\nversion = "([^"]+)"'),
        "wails": (BENCH / "wails" / "go.mod", r"wails/v3 v(\S+)"),
        "javafx": (BENCH / "javafx" / "pom.xml", r"<artifactId>javafx-web</artifactId>\s*<version>([^<]+)"),
        "jcef": (BENCH / "jcef" / "pom.xml", r"<artifactId>jcefmaven</artifactId>\s*<version>([^<]+)"),
        "c": (BENCH / "c" / "bench.c", r"(GTK 3 and WebKitGTK)"),
    }[peer]
    found = re.search(pattern, file.read_text())
    if not found:
        raise ValueError(f"{file} names no version")
    return found.group(1)
