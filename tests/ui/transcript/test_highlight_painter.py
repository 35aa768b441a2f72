"""Test the shape of the highlight of a sentence that extends over several lines."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript import highlight_painter, mask_painter
from listenapp.ui.transcript.text_page import TextPage

LATE = QRectF(200, 20, 100, 20)  # a sentence that begins near the end of one line
NEXT = QRectF(20, 50, 120, 20)  # and ends near the start of the next


def _drawn(*rects: QRectF) -> QImage:
    image = QImage(400, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    highlight_painter.paint_outline(painter, highlight_painter.sentence_outline(rects, 6.0, 30.0), "#000000", "#000000")
    painter.end()
    return image


def test_a_sentence_keeps_to_its_own_part_of_two_lines(qapp: QApplication) -> None:
    image = _drawn(LATE, NEXT)
    white = QColor("#FFFFFF")
    assert image.pixelColor(250, 30) != white
    assert image.pixelColor(60, 60) != white
    for x in range(190, 310):  # below its first line, beside its second
        assert image.pixelColor(x, 50) == white
    for x in range(10, 150):  # above its second line, beside its first
        assert image.pixelColor(x, 40) == white


def test_lines_below_each_other_grow_together(qapp: QApplication) -> None:
    image = _drawn(QRectF(20, 20, 300, 20), QRectF(20, 50, 200, 20))
    assert all(image.pixelColor(100, y) != QColor("#FFFFFF") for y in range(20, 71))
    assert image.pixelColor(280, 55) == QColor("#FFFFFF")


def test_what_is_beside_the_sentence_is_covered(qapp: QApplication) -> None:
    outside = mask_painter.area_outside(
        QRectF(0, 0, 400, 160), highlight_painter.sentence_outline([LATE, NEXT], 6.0, 30.0)
    )
    assert not outside.contains(QPointF(250, 30))
    assert outside.contains(QPointF(250, 52))
    assert outside.contains(QPointF(60, 38))


def test_a_space_at_the_end_of_a_line_is_not_part_of_the_ground(
    qapp: QApplication, theme_manager: ThemeManager
) -> None:
    text = "one two three four five six seven eight nine ten " * 4
    story = story_builder.build(text.strip(), [Block(BlockKind.BODY, 0, len(text) - 1)], title="")
    page = TextPage(theme_manager.theme, TextStyle("DejaVu Serif", "DejaVu Sans", 20))
    page.resize(420, 300)
    page.show_story(story)
    page.show()
    rects = page.span_rects(0, len(text) - 1)
    line = page.document().begin().layout().lineAt(0)
    assert len(rects) > 3
    assert round(rects[0].width()) == round(line.naturalTextWidth())
    page.close()
