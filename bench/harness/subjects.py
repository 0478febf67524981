"""What is compared, and the goals that Elnath has set itself."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Subject:
    key: str
    title: str
    unit: str
    more_is_better: bool = False

    def text(self, value: float) -> str:
        digits = 0 if value >= 100 or self.unit in ("/s", "bytes") else 1
        return f"{value:,.{digits}f} {self.unit}"


SUBJECTS = (
    Subject("in_turn_us", "small call, one after another", "µs"),
    Subject("cold_us", "the same, the first 300 calls of a program", "µs"),
    Subject("at_once_per_s", "small calls, 3,000 at once", "/s", True),
    Subject("push_per_s", "20,000 small messages on a channel", "/s", True),
    Subject("flooded_call_us", "small call, while a channel is kept full", "µs"),
    Subject("flooded_frames_per_s", "frames that the page draws meanwhile", "/s", True),
    Subject("frames_per_s", "frames that it draws at rest", "/s", True),
    Subject("down_50_mb_per_s", "50 MB from the program to the page", "MB/s", True),
    Subject("up_50_mb_per_s", "50 MB from the page to the program", "MB/s", True),
    Subject("down_1_mb_per_s", "1 MB from the program to the page", "MB/s", True),
    Subject("up_1_mb_per_s", "1 MB from the page to the program", "MB/s", True),
    Subject("first_ms", "from exec to the page's first script", "ms"),
    Subject("answered_ms", "from exec to the first answered call", "ms"),
    Subject("pss_idle_mb", "memory of all processes (PSS), idle", "MB"),
    Subject("pss_calls_mb", "the same, after 100,000 calls", "MB"),
    Subject("pss_calls_again_mb", "the same, after 200,000 calls", "MB"),
    Subject("calls_cpu_s", "processor time for 100,000 calls, 100 at a time", "s"),
    Subject("calls_again_cpu_s", "processor time for the next 100,000", "s"),
    Subject("idle_cpu_ms", "processor time of an idle minute", "ms"),
    Subject("idle_wake_ups_per_s", "threads woken in an idle second", "/s"),
    Subject("record_call_ns", "decode, dispatch and encode a record call (JMH)", "ns"),
    Subject("record_call_bytes", "what that allocates", "bytes"),
)


@dataclass(frozen=True)
class Goal:
    """At most, or at least, `factor` times a peer's figure and `more` beside it; without a peer, `more` alone."""

    key: str
    peer: str | None = None
    factor: float = 1
    more: float = 0
    words: str = ""

    def limit(self, figures: dict[str, dict[str, float]]) -> float | None:
        """Nothing when the peer's figure is not there."""
        if self.peer is None:
            return self.more
        theirs = figures.get(self.peer, {}).get(self.key)
        return None if theirs is None else self.factor * theirs + self.more


GOALS = (
    Goal("in_turn_us", "tauri", 1 / 8, words="at most 1/8 of Tauri's"),
    Goal("in_turn_us", "jcef", 1 / 4, words="at most 1/4 of JCEF's"),
    Goal("in_turn_us", "javafx", 1.3, words="at most 1.3 times JavaFX's"),
    Goal("at_once_per_s", "tauri", 10, words="at least 10 times Tauri's"),
    Goal("push_per_s", "tauri", 10, words="at least 10 times Tauri's"),
    Goal("push_per_s", "wails", 2, words="at least twice Wails'"),
    Goal("push_per_s", "javafx", 2, words="at least twice JavaFX's"),
    Goal("push_per_s", "jcef", 2, words="at least twice JCEF's"),
    Goal("down_50_mb_per_s", "tauri", 8, words="at least 8 times Tauri's"),
    Goal("up_50_mb_per_s", "tauri", 2.5, words="at least 2.5 times Tauri's"),
    Goal("down_1_mb_per_s", "tauri", words="ahead of Tauri's"),
    Goal("down_1_mb_per_s", "wails", words="ahead of Wails'"),
    Goal("up_1_mb_per_s", "tauri", words="ahead of Tauri's"),
    Goal("up_1_mb_per_s", "wails", words="ahead of Wails'"),
    Goal("first_ms", "tauri", 1.3, words="at most 1.3 times Tauri's"),
    Goal("answered_ms", "tauri", 1.3, words="at most 1.3 times Tauri's"),
    Goal("pss_idle_mb", "tauri", more=60, words="at most Tauri's and 60 MB"),
    Goal("pss_calls_mb", "tauri", more=60, words="at most Tauri's and 60 MB"),
    Goal("pss_calls_again_mb", "tauri", more=60, words="at most Tauri's and 60 MB"),
    Goal("calls_cpu_s", "tauri", words="below Tauri's"),
    Goal("idle_cpu_ms", "tauri", words="at most Tauri's"),
    Goal("record_call_ns", more=1000, words="at most 1 µs"),
    Goal("record_call_bytes", more=512, words="at most 512 bytes"),
)
