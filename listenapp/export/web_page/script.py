"""Hold the script of a story's web page.

The page has no other code and requests nothing. Highlight, replay and keys work on the elements that
`page.py` writes: `span[data-w]` is a word, `span[data-s]` a sentence, `button[data-replay]` a glossary word.
"""

SCRIPT = r"""
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const lesson = JSON.parse(byId("lesson").textContent);
  const audio = byId("audio"), play = byId("play"), position = byId("position"), clock = byId("clock");
  const article = document.querySelector("article");
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");

  // Times: [word, start, end] and [sentence, start, end], in seconds, in the order of the narration.
  const words = track(lesson.words, "w"), sentences = track(lesson.sentences, "s");
  let parts = [];  // parts of a replay that are still to come, as [begin, end]
  let until = null;  // end of the part that is played now
  let scrolled = -Infinity;  // when the reader last scrolled, in milliseconds
  let frame = 0;

  function track(times, name) {
    const element = new Map();
    for (const one of article.querySelectorAll(`[data-${name}]`)) element.set(Number(one.dataset[name]), one);
    return {times: times, element: element, index: -1, lit: null};
  }

  // Return the last entry that has started, or -1.
  function at(times, seconds) {
    let low = 0, high = times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle][1] <= seconds) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  function light(lane, seconds) {
    const index = at(lane.times, seconds);
    if (index === lane.index) return false;
    lane.index = index;
    if (lane.lit) lane.lit.classList.remove("now");
    lane.lit = index < 0 ? null : lane.element.get(lane.times[index][0]) || null;
    if (lane.lit) lane.lit.classList.add("now");
    return true;
  }

  function show() {
    const seconds = audio.currentTime;
    light(words, seconds + 0.0005);
    if (light(sentences, seconds + 0.0005) && !audio.paused) follow();
    position.value = seconds;
    const told = `${time(seconds)} / ${time(audio.duration || lesson.duration)}`;
    if (clock.textContent !== told) {
      clock.textContent = told;
      position.setAttribute("aria-valuetext", told);
    }
  }

  function time(seconds) {
    const whole = Math.floor(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  }

  // Keep the sentence in view, unless the reader has just scrolled away. The focus stays where it is.
  function follow() {
    if (!sentences.lit || performance.now() - scrolled < 4000) return;
    const box = sentences.lit.getBoundingClientRect(), bar = byId("controls").offsetHeight;
    if (box.top >= bar && box.bottom <= innerHeight) return;
    sentences.lit.scrollIntoView({block: "center", behavior: reduced.matches ? "auto" : "smooth"});
  }

  function tick() {
    if (until !== null && audio.currentTime >= until) next();
    show();
  }

  function loop() {
    tick();
    frame = audio.paused ? 0 : requestAnimationFrame(loop);
  }

  // Play the next part of a replay, or stop after the last.
  function next() {
    const part = parts.shift();
    if (!part) {
      until = null;
      audio.pause();
      return;
    }
    audio.currentTime = part[0];
    until = part[1];
  }

  function start() {
    audio.play().catch(() => {});  // the browser has refused, for example before the first click
  }

  function playFrom(seconds) {
    parts = [];
    until = null;
    audio.currentTime = seconds;
    start();
  }

  function toggle() {
    if (audio.paused) start(); else audio.pause();
  }

  function step(lane, by) {
    const here = at(lane.times, audio.currentTime + 0.0005);
    const target = Math.min(Math.max(here + by, 0), lane.times.length - 1);
    parts = [];
    until = null;
    if (lane.times.length) audio.currentTime = lane.times[target][1];
    show();
  }

  function replay(entry) {
    parts = lesson.glossary[entry].slice();
    next();
    start();
  }

  function startOf(element) {
    const word = Number(element.dataset.w);
    const found = lesson.words.find((one) => one[0] === word);
    return found ? found[1] : null;
  }

  // Base64 of the narration becomes a Blob. Chunks are a multiple of four characters.
  function narration() {
    const node = byId("narration"), text = node.textContent.trim(), pieces = [], size = 1 << 20;
    for (let k = 0; k < text.length; k += size) {
      const binary = atob(text.slice(k, k + size)), bytes = new Uint8Array(binary.length);
      for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
      pieces.push(bytes);
    }
    node.textContent = "";  // the page keeps the sound once
    return new Blob(pieces, {type: node.dataset.type});
  }

  play.addEventListener("click", toggle);
  byId("back").addEventListener("click", () => step(sentences, -1));
  byId("forward").addEventListener("click", () => step(sentences, 1));
  byId("speed").addEventListener("change", (event) => { audio.playbackRate = Number(event.target.value); });
  byId("hide").addEventListener("click", (event) => {
    const hidden = document.body.classList.toggle("hidden-text");
    event.currentTarget.setAttribute("aria-pressed", String(hidden));
  });
  position.addEventListener("input", () => {
    parts = [];
    until = null;
    audio.currentTime = Number(position.value);
    show();
  });
  article.addEventListener("click", (event) => {
    const word = event.target.closest("[data-w]");
    const seconds = word && getSelection().isCollapsed ? startOf(word) : null;
    if (seconds !== null) playFrom(seconds);
  });
  for (const button of document.querySelectorAll("[data-replay]")) {
    button.addEventListener("click", () => replay(Number(button.dataset.replay)));
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("input, select")) return;
    if (["Enter", " "].includes(event.key) && event.target.closest("button, a, summary")) return;
    const lane = event.shiftKey ? words : sentences;
    if (event.key === " ") toggle();
    else if (event.key === "ArrowLeft") step(lane, -1);
    else if (event.key === "ArrowRight") step(lane, 1);
    else return;
    event.preventDefault();
  });
  for (const name of ["wheel", "touchmove"]) {
    addEventListener(name, () => { scrolled = performance.now(); }, {passive: true});
  }
  audio.addEventListener("play", () => {
    play.textContent = "Pause";
    if (!frame) frame = requestAnimationFrame(loop);
  });
  audio.addEventListener("pause", () => { play.textContent = "Play"; show(); });
  audio.addEventListener("ended", () => { until = null; parts = []; show(); });
  audio.addEventListener("timeupdate", tick);  // a page in the background gets no animation frames
  audio.addEventListener("seeked", show);
  audio.addEventListener("loadedmetadata", () => { position.max = audio.duration; show(); });
  audio.src = URL.createObjectURL(narration());
  show();
})();
"""
