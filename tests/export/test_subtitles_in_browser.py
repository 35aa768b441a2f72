"""Show subtitles in a browser: words light up when their time passes."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from making import told
from narrations import tone
from PySide6.QtGui import QImage

from listenapp.audio.encode import encode
from listenapp.export import formats

PAGE = """<body style="margin: 0; background: black">
<video id="v" width="640" height="360" src="data:audio/mpeg;base64,{sound}">
<track default src="data:text/vtt;base64,{subtitles}"></video>"""


@pytest.mark.slow
def test_words_of_vtt_light_up(browser: Any, tmp_path: Any) -> None:
    timed = told([["WWWW", "WWWW", "WWWW", "WWWW"]], [(k * 0.5, k * 0.5 + 0.4) for k in range(4)], 2.0)
    encode(tone(2.5), tmp_path / "tone.mp3")
    sound = base64.b64encode((tmp_path / "tone.mp3").read_bytes()).decode()
    subtitles = base64.b64encode(formats.text("vtt", *timed).encode()).decode()
    page = browser.new_page()
    page.set_content(PAGE.format(sound=sound, subtitles=subtitles))
    white = [white_pixels(page, seconds) for seconds in (0.2, 0.7, 1.2, 1.7)]
    page.close()
    assert white[0] > 50
    for k, count in enumerate(white, 1):
        assert count == pytest.approx(white[0] * k, rel=0.15)


def white_pixels(page: Any, seconds: float) -> int:
    page.evaluate("t => new Promise(done => { v.onseeked = done; v.currentTime = t; })", seconds)
    page.wait_for_timeout(200)
    image = QImage.fromData(page.screenshot())
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(250, 360))
    return sum(min(c.red(), c.green(), c.blue()) > 240 for c in colours)
