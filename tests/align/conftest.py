"""Make `narrated_sample`, beside this file, importable by the tests of the aligner."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
