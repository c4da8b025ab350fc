"""The look of the HTML summary: a calm page of one column, light and dark, and good on paper."""

from __future__ import annotations

# (bar, tint) of each category in light and in dark, equal to the window's (resources/themes).
COLOURS = {
    "scope": (("#c6c08c", "#f5f3e6"), ("#d4e6bb", "#50564e")),
    "collection": (("#48719a", "#e0e5e9"), ("#b1e9f6", "#46575e")),
    "purpose": (("#009e9a", "#d4ede9"), ("#4e9a84", "#2d4340")),
    "tracking": (("#e5b805", "#fbf1d0"), ("#e3e843", "#53572f")),
    "sharing": (("#a94864", "#f0dee0"), ("#df4e69", "#522f39")),
    "transfer": (("#856df8", "#eae5f9"), ("#807ef8", "#3a3b5e")),
    "choice": (("#668200", "#e5e8cf"), ("#6a6d3e", "#34372e")),
    "rights": (("#2f35b7", "#dcdbee"), ("#704cc4", "#362e51")),
    "retention": (("#b2806b", "#f2e8e1"), ("#ef9969", "#574239")),
    "security": (("#1c533d", "#d8e0d9"), ("#ac8200", "#453c1e")),
    "audiences": (("#54d5cc", "#e2f6f1"), ("#c39cb8", "#4b434d")),
    "changes": (("#6f2959", "#e7d9de"), ("#8a5671", "#3c313b")),
    "legal": (("#465909", "#e0e1d0"), ("#9075a5", "#3e3948")),
    "contact": (("#a9a8fe", "#f0effa"), ("#c2afff", "#4b4860")),
}


_LIGHT = """\
  --window: #f4f2ee; --card: #fffdf9; --text: #1f2328; --muted: #5c6470; --line: #dcd7cd; --accent: #12606b;
  --control: #858a93; --watch: #9a4a00; --good: #1e6b3a; --neutral: #4a5a70; --target: #cfe6e6;
"""
_DARK = """\
  --window: #1b1d20; --card: #25292e; --text: #e7e5e0; --muted: #a9b0ba; --line: #3a3f46; --accent: #7cc7cc;
  --control: #7d848e; --watch: #f0b072; --good: #86cf9c; --neutral: #aebdd0; --target: #2d4b50;
"""

_RULES = """\
* { box-sizing: border-box; }
html { background: var(--window); color: var(--text); -webkit-text-size-adjust: 100%; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
header { margin: 4rem 0 2rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; overflow-wrap: break-word; }
h1 { font-size: 2.125rem; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
.kind { margin: 0 0 0.5rem; color: var(--accent); font-size: 0.9375rem; font-weight: 600; }
h2 { font-size: 1.375rem; font-weight: 650; }
h2.part { margin: 3.5rem 0 1rem; }
h3 { font-size: 1.0625rem; font-weight: 650; }
h4 { font-size: 1rem; font-weight: 650; margin: 0; line-height: 1.4; }
p, ul { margin: 0; padding: 0; overflow-wrap: break-word; }
ul { list-style: none; }
a { color: var(--accent); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.375rem 1.5rem;
  margin: 0 0 1rem; scroll-margin-top: 1rem; }
.card > h3 + *, .card > .gist + * { margin-top: 0.625rem; }
.glance { padding: 1.75rem 1.75rem 1.5rem; }
.glance > .facts { margin-top: 0.75rem; color: var(--muted); }
.glance > .notices { margin-top: 0.75rem; color: var(--watch); }
.glance > h3 { margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.glance > h3 span { color: var(--muted); font-weight: 400; margin-left: 0.25rem; }
h3.watch { color: var(--watch); }
h3.good { color: var(--good); }
.contradictions > p { color: var(--muted); }
.contradictions h4 { margin: 1.25rem 0 0.5rem; color: var(--watch); }
.contradictions > div { display: flex; flex-wrap: wrap; gap: 0.75rem; }
blockquote { flex: 1 1 16rem; margin: 0; padding: 0.625rem 0.875rem; border-left: 3px solid var(--watch);
  background: var(--window); border-radius: 3px; overflow-wrap: anywhere; }
.questions > h3 { margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.questions > h3 span { color: var(--muted); font-weight: 400; margin-left: 0.25rem; }
.questions .points li { margin-top: 1.125rem; }
.questions b { font-weight: 650; }
.questions .watch b { color: var(--watch); }
.questions .good b { color: var(--good); }
.missing { color: var(--muted); }
.missing li { padding-left: 1.75rem; text-indent: -1.75rem; margin-top: 0.25rem; }
.missing li::before { content: "?"; display: inline-block; width: 1.75rem; text-indent: 0; font-weight: 650; }
.expected .stated .mark { color: var(--good); }
.expected .not_found .mark { color: var(--watch); }
.expected .vague .mark { color: var(--neutral); }
.sought { display: block; color: var(--muted); font-size: 0.875rem; line-height: 1.45; }
.glance h4 { font-size: 1rem; font-weight: 650; margin: 1rem 0 0.125rem; }
.gist { font-size: 1.0625rem; }
.points li { display: flex; margin-top: 0.5rem; }
.mark { flex: 0 0 1.75rem; font-weight: 650; }
.watch .mark { color: var(--watch); }
.good .mark { color: var(--good); }
.neutral .mark { color: var(--neutral); font-size: 1.5rem; line-height: 1; padding-left: 0.25rem; }
.points li > div { min-width: 0; }
.refs { font-size: 0.8125rem; line-height: 1.2; margin-left: 0.25rem; }
.refs a { text-decoration: none; border-bottom: 1px solid var(--line); margin-right: 0.25rem;
  white-space: nowrap; }
.refs a:hover, .refs a:focus-visible, .number:hover { border-bottom-color: currentColor;
  text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
dl.facts { font-size: 0.875rem; line-height: 1.5; border-top: 1px solid var(--line); padding-top: 0.75rem;
  margin: 1rem 0 0; }
dl.facts div { display: flex; gap: 0.75rem; margin-top: 0.125rem; }
dt { flex: 0 0 9.5rem; color: var(--muted); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.words h3 { margin: 2rem 0 0.75rem; }
.words h3 a { color: inherit; text-decoration: none; }
.words h3 a:hover { text-decoration: underline; }
.clause { display: flex; padding: 0.625rem 0.875rem 0.75rem 0; margin: 0 0 0.375rem; scroll-margin-top: 1rem;
  border-left: 4px solid var(--bar, transparent); border-radius: 3px; background: var(--tint, transparent); }
.clause > div { min-width: 0; flex: 1; }
.number { flex: 0 0 4rem; padding: 0.1875rem 0.5rem 0 0.75rem; font-size: 0.8125rem; color: inherit;
  text-decoration: none; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.badges { display: flex; flex-wrap: wrap; gap: 0.25rem 0.875rem; margin-top: 0.375rem; font-size: 0.8125rem;
  line-height: 1.4; }
.badge b { display: inline-block; min-width: 1.375rem; padding: 0 0.25rem; margin-right: 0.375rem;
  text-align: center; background: var(--tint); border: 1px solid var(--bar); border-radius: 3px;
  font-weight: 650; font-size: 0.75rem; }
.badges > b { font-weight: 650; }
.badges > em { color: var(--muted); }
.note { margin-top: 0.5rem; padding: 0.375rem 0.75rem; border: 1px dashed var(--accent); border-radius: 6px;
  background: var(--card); font-size: 0.9375rem; overflow-wrap: break-word; }
.mine li { margin-top: 0.375rem; }
:target { outline: 2px solid var(--accent); outline-offset: 1px; }
footer { margin: 3rem auto 4rem; font-size: 0.875rem; color: var(--muted); }
footer p { overflow-wrap: anywhere; }
@media (max-width: 36rem) {
  header { margin-top: 2rem; }
  h1 { font-size: 1.625rem; }
  .card, .glance { padding: 1.125rem; }
  .number { flex-basis: 3.25rem; }
  dl.facts div { display: block; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.45; }
  main, footer { max-width: none; padding: 0; }
  header { margin-top: 0; }
  .card { break-inside: avoid; background: none; }
  .glance { break-inside: auto; }
  .clause, .points li { break-inside: avoid; }
  .clause, .badge b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; }
  :target { outline: none; }
}
"""


def _tints(which: int) -> str:
    rows = ((category, *pair[which]) for category, pair in COLOURS.items())
    return "".join(f".k-{category} {{ --bar: {bar}; --tint: {tint}; }}\n" for category, bar, tint in rows)


STYLE = (
    f":root {{ color-scheme: light dark;\n{_LIGHT}}}\n{_tints(0)}"
    f"@media screen and (prefers-color-scheme: dark) {{\n:root {{\n{_DARK}}}\n{_tints(1)}}}\n{_RULES}"
)
"""The whole style sheet; it names nothing that would have to be fetched."""
