"""Hold the style sheet of a story's web page: light and dark, print, reduced motion, forced colours."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1d1f; --soft: #5b5b60; --line: #d8d5cc; --accent: #1f5fa8;
  --sentence: #fff3cd; --word: #ffd24d; --on-word: #1d1d1f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1c1e; --ink: #ececec; --soft: #b0b0b5; --line: #44464a; --accent: #8ebcf5;
    --sentence: #37321f; --word: #ffd24d; --on-word: #1d1d1f;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 112.5%/1.7 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 42rem; padding: 0 1rem 4rem; }
#controls {
  position: sticky; top: 0; z-index: 1; padding: 0.6rem 0; background: var(--paper);
  border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center;
  font-size: 0.9rem; line-height: 1.3;
}
#position { flex: 1 1 8rem; min-width: 6rem; accent-color: var(--accent); }
#clock { color: var(--soft); font-variant-numeric: tabular-nums; }
button, select {
  font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 0.4rem;
  padding: 0.35rem 0.7rem; min-height: 2.25rem; cursor: pointer;
}
select option { color: #1d1d1f; background: #ffffff; }
button:hover { border-color: var(--accent); color: var(--accent); }
button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
#play { min-width: 4.8rem; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.2rem 0; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 1.6rem 0 0.6rem; }
p { margin: 0 0 1rem; }
.caption, .byline, .sign_off, .credit, .invitation { color: var(--soft); font-size: 0.9rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
[data-w] { cursor: pointer; border-radius: 0.2em; }
.use { text-decoration: underline dotted var(--soft) 0.08em; text-underline-offset: 0.25em; }
[data-s].now { background: var(--sentence); border-radius: 0.2em; }
[data-w].now { background: var(--word); color: var(--on-word); }
.hidden-text article [data-w] { color: transparent; background: var(--line); text-decoration-color: transparent; }
.hidden-text article [data-w].now { background: var(--word); }
dt { margin-top: 0.9rem; font-weight: 600; }
dt small { font-weight: 400; font-style: italic; color: var(--soft); }
dd { margin: 0.2rem 0 0; }
#keys { color: var(--soft); font-size: 0.85rem; margin-top: 2rem; }
kbd { border: 1px solid var(--line); border-radius: 0.25em; padding: 0 0.3em; font: inherit; }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto; transition: none; animation: none; } }
@media (forced-colors: active) {
  [data-w].now { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .hidden-text article [data-w] { forced-color-adjust: none; background: GrayText; color: GrayText; }
}
@media print {
  :root { --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #999999; color-scheme: light; }
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  #controls, #keys, dt button { display: none; }
  [data-s].now, [data-w].now { background: none; color: inherit; }
  h1, h2, dt { break-after: avoid; }
  p { orphans: 3; widows: 3; }
}
"""
