"""Delete what killed processes left behind, when the program starts: call the `sweep` of each place."""

from __future__ import annotations

from listenapp.library import leftovers
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.system import temporary_folder


def sweep(library: Library, paths: Paths) -> None:
    """Delete unfinished files and temporary folders of processes that have ended, and stories removed a week ago.

    Finish interrupted changes of stories. Raises nothing. Reads the folder of each story: call it in a worker thread.
    """
    temporary_folder.sweep()
    library.sweep()
    for folder in (paths.home, paths.user_models, paths.dictionaries, paths.takes):
        leftovers.sweep(folder)
