"""A bar chart as SVG, readable on light and dark ground."""

from html import escape

from harness.subjects import Subject

WIDTH, LABELS, FIGURES = 720, 130, 110
BAR, GAP, TOP = 18, 8, 34

STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 }
.own { fill: #b4530a } .other { fill: #8c959f }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .own { fill: #f0883e } .other { fill: #6e7681 } }
"""


def chart(subject: Subject, bars: list[tuple[str, float, bool]]) -> str:
    """Bars of (name, value, whether it is Elnath's), the best first."""
    ordered = sorted(bars, key=lambda bar: bar[1], reverse=subject.more_is_better)
    largest = max(value for _, value, _ in bars) or 1
    height = TOP + len(ordered) * (BAR + GAP)
    better = "more is better" if subject.more_is_better else "less is better"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img">',
        f"<style>{STYLE}</style>",
        f'<text class="title" x="0" y="16">{escape(subject.title)} ({better})</text>',
    ]
    for index, (name, value, own) in enumerate(ordered):
        y = TOP + index * (BAR + GAP)
        length = max(1.0, (WIDTH - LABELS - FIGURES) * value / largest)
        lines += [
            f'<text x="{LABELS - 8}" y="{y + 13}" text-anchor="end">{escape(name)}</text>',
            f'<rect class="{"own" if own else "other"}" x="{LABELS}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2"/>',
            f'<text x="{LABELS + length + 6:.1f}" y="{y + 13}">{escape(subject.text(value))}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
