"""Cover or dim parts of the text after it was painted: for the mask, the revealed part, a replay and the highlight."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainterPath

from listenapp.ui.common.view_options import TextMask
from listenapp.ui.transcript import mask_painter
from listenapp.ui.transcript.highlight_layer import HighlightLayer
from listenapp.ui.transcript.mask_layer import MaskLayer
from listenapp.ui.transcript.text_page import TextPage


class CoverLayer:
    def __init__(self, page: TextPage, highlight: HighlightLayer, mask: MaskLayer) -> None:
        self._page, self._highlight, self._mask = page, highlight, mask

    def paint(self, clip: QRect) -> None:
        """Paint the covers on the viewport. `clip` is in its coordinates."""
        covers = [(area, opacity) for area, opacity in self._areas() if not area.isEmpty()]
        if covers:
            painter = self._page.document_painter(clip)
            for area, opacity in covers:
                mask_painter.cover(painter, area, self._page.theme.paper, opacity)
            painter.end()

    def _areas(self) -> list[tuple[QPainterPath, float]]:
        """Return areas and their opacities. Dimming replaces the mask up to the voice, not the mask of the sentence."""
        layer, mask = self._highlight, self._mask
        revealed = (mask.unrevealed_area(), 1.0)
        if mask.active is TextMask.BLURRED:
            return [revealed]
        if mask.active is TextMask.SENTENCE or (mask.active is TextMask.UP_TO_VOICE and not layer.is_dimming):
            return [(mask.covered_area(layer.sentence_path, layer.last_word_rect, layer.radius), 1.0), revealed]
        return [(layer.dimmed_area(self._page.visible_rect), self._page.theme.dim_opacity), revealed]
