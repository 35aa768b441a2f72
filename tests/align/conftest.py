"""`narrated_sample` beside this file is for the aligner's tests to import."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
