"""Hold the texts of errors of files: stories, lessons, dictionaries, the disk, exports."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, tuple[object, object]] = {
    "disk.forbidden": (
        QT_TRANSLATE_NOOP("Faults", "You do not have permission to write to “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder or ask your administrator."),
    ),
    "disk.full": (
        QT_TRANSLATE_NOOP("Faults", "There is not enough disk space for “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Free some space and try again."),
    ),
    "disk.in_use": (
        QT_TRANSLATE_NOOP("Faults", "Another program uses “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Close the file there and try again."),
    ),
    "disk.long_name": (
        QT_TRANSLATE_NOOP("Faults", "The name “{file}” is too long."),
        QT_TRANSLATE_NOOP("Faults", "Choose a shorter name."),
    ),
    "disk.not_written": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” could not be saved."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder."),
    ),
    "export.interrupted": (
        QT_TRANSLATE_NOOP("Faults", "Saving was interrupted, possibly because memory ran out."),
        QT_TRANSLATE_NOOP("Faults", "Close other programs and try again."),
    ),
    "export.no_font": (
        QT_TRANSLATE_NOOP("Faults", "This computer has no font for some letters of “{title}”."),
        QT_TRANSLATE_NOOP("Faults", "Install a font for this language, such as Noto Sans, and try again."),
    ),
    "export.no_gaps": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” is too short for gaps, or its times are doubtful."),
        QT_TRANSLATE_NOOP("Faults", "Choose the handout without gaps."),
    ),
    "export.no_printer": (
        QT_TRANSLATE_NOOP("Faults", "No printer is installed on this computer."),
        QT_TRANSLATE_NOOP("Faults", "Install a printer, or save the handout as a PDF file."),
    ),
    "export.not_printed": (
        QT_TRANSLATE_NOOP("Faults", "The pages could not be printed."),
        QT_TRANSLATE_NOOP("Faults", "Check the printer and try again."),
    ),
    "export.no_place": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be saved there."),
        QT_TRANSLATE_NOOP("Faults", "Choose another name."),
    ),
    "export.no_narration": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” has no narration, and this file type needs one."),
        QT_TRANSLATE_NOOP("Faults", "Add the narration to the story first, or choose a file type without sound."),
    ),
    "export.not_timed": (
        QT_TRANSLATE_NOOP("Faults", "“{title}” is not timed yet, and this file type needs timing."),
        QT_TRANSLATE_NOOP("Faults", "Time the story first or save it as a lesson file."),
    ),
    "export.sound": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be saved as a sound file."),
        QT_TRANSLATE_NOOP("Faults", "Choose another folder or a name ending in .mp3."),
    ),
    "export.too_large": (
        QT_TRANSLATE_NOOP("Faults", "The recording is too large for a lesson file."),
        QT_TRANSLATE_NOOP("Faults", "Use an MP3 narration for this story."),
    ),
    "file.crashed": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be read. It may be damaged."),
        QT_TRANSLATE_NOOP("Faults", "Check that it opens in another program or choose another file."),
    ),
    "file.no_memory": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” needs too much memory to read."),
        QT_TRANSLATE_NOOP("Faults", "Check that it opens in another program or choose another file."),
    ),
    "file.too_slow": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” takes too long to read."),
        QT_TRANSLATE_NOOP("Faults", "Check that it opens in another program or choose another file."),
    ),
    "import.damaged_times": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is damaged, or it is another kind of file."),
        QT_TRANSLATE_NOOP("Faults", "Check that it opens in another program or choose another file."),
    ),
    "import.empty": (
        QT_TRANSLATE_NOOP("Faults", "No text found."),
        QT_TRANSLATE_NOOP("Faults", "Choose a file or page with the text of the story, or paste the text."),
    ),
    "import.empty_folder": (
        QT_TRANSLATE_NOOP("Faults", "No stories found in “{folder}”."),
        QT_TRANSLATE_NOOP(
            "Faults",
            "A story is a web page or a text file. Its recording must be in the same folder and have the same name.",
        ),
    ),
    "import.feed": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is a feed of several episodes."),
        QT_TRANSLATE_NOOP("Faults", "Choose among its episodes."),
    ),
    "import.no_article": (
        QT_TRANSLATE_NOOP("Faults", "No story found on the page “{source}”."),
        QT_TRANSLATE_NOOP("Faults", "Open the page of a single story, or paste its text."),
    ),
    "import.no_chapter": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” has no chapter {number}."),
        QT_TRANSLATE_NOOP("Faults", "Choose among its chapters again. The file may have changed."),
    ),
    "import.list_of_feeds": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is a list of podcasts, not a story."),
        QT_TRANSLATE_NOOP("Faults", "Enter the address of one of these podcasts."),
    ),
    "import.no_picture": (
        QT_TRANSLATE_NOOP("Faults", "No picture found at “{source}”."),
        QT_TRANSLATE_NOOP("Faults", "The story keeps its cover colour."),
    ),
    "import.no_words": (
        QT_TRANSLATE_NOOP("Faults", "The text contains no words."),
        QT_TRANSLATE_NOOP("Faults", "Keep at least one sentence."),
    ),
    "import.not_a_page": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is not a web page."),
        QT_TRANSLATE_NOOP("Faults", "Enter the address of the story’s web page."),
    ),
    "import.not_in_list": (
        QT_TRANSLATE_NOOP("Faults", "The choice does not fit the stories of “{source}”."),
        QT_TRANSLATE_NOOP("Faults", "List its stories and choose again."),
    ),
    "import.not_saved": (
        QT_TRANSLATE_NOOP("Faults", "The narration could not be saved to “{folder}”."),
        QT_TRANSLATE_NOOP("Faults", "Download it in a browser, then choose the file."),
    ),
    "import.not_sound": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is a web page, not a recording."),
        QT_TRANSLATE_NOOP("Faults", "Download the narration in a browser, then choose the file."),
    ),
    "dictionary.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” cannot be read as a dictionary."),
        QT_TRANSLATE_NOOP(
            "Faults",
            "Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.",
        ),
    ),
    "dictionary.part_missing": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” belongs to this dictionary and is missing."),
        QT_TRANSLATE_NOOP("Faults", "Put all files of the dictionary into one folder."),
    ),
    "import.not_text": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is not a text file."),
        QT_TRANSLATE_NOOP("Faults", "Choose a web page (.html) or a text file (.txt, .md)."),
    ),
    "import.protected": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is protected: only the program it was bought for can open it."),
        QT_TRANSLATE_NOOP("Faults", "Choose a copy without protection, or paste the text."),
    ),
    "import.too_large": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is too large for a story: {size} MB. At most {most} MB can be read."),
        QT_TRANSLATE_NOOP("Faults", "Choose the file with the text of the story, or a part of it."),
    ),
    "import.too_many_elements": (
        QT_TRANSLATE_NOOP(
            "Faults", "“{source}” is too large for a story: {elements} elements. At most {most} can be read."
        ),
        QT_TRANSLATE_NOOP("Faults", "Copy the text of the story and paste it."),
    ),
    "import.too_many_lines": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” is too large for a story: {lines} lines. At most {most} can be read."),
        QT_TRANSLATE_NOOP("Faults", "Choose the file with the text of the story, or a part of it."),
    ),
    "import.unreachable": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” cannot be opened."),
        QT_TRANSLATE_NOOP(
            "Faults", "Check the address and your connection, or save the page in a browser and open the file."
        ),
    ),
    "import.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "“{source}” cannot be read."),
        QT_TRANSLATE_NOOP("Faults", "Check the file name and your permission to open it."),
    ),
    "lesson.damaged": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is damaged: “{member}” is missing or changed."),
        QT_TRANSLATE_NOOP("Faults", "Download it again or ask its author for a new copy."),
    ),
    "lesson.locked": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is protected by a password."),
        QT_TRANSLATE_NOOP("Faults", "Ask for a lesson file without a password."),
    ),
    "lesson.not_one": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is not a lesson file, or it is incomplete."),
        QT_TRANSLATE_NOOP("Faults", "Download it again or ask its author for a new copy."),
    ),
    "lesson.stray": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” contains an unexpected file: “{member}”."),
        QT_TRANSLATE_NOOP("Faults", "Ask its author for a new copy."),
    ),
    "lesson.too_large": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is too large for a lesson."),
        QT_TRANSLATE_NOOP("Faults", "Ask its author for a new copy."),
    ),
    "lesson.unreadable": (
        QT_TRANSLATE_NOOP("Faults", "The lesson file “{file}” cannot be opened."),
        QT_TRANSLATE_NOOP("Faults", "Check the file name and your permission to read it."),
    ),
    "library.busy": (
        QT_TRANSLATE_NOOP("Faults", "Another ListenApp is changing “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Wait a moment and try again."),
    ),
    "path.no_home": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” has no home folder on this computer."),
        QT_TRANSLATE_NOOP("Faults", "Write the whole path."),
    ),
    "story.damaged": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is damaged and cannot be read."),
        QT_TRANSLATE_NOOP("Faults", "Import the story again."),
    ),
    "story.forbidden": (
        QT_TRANSLATE_NOOP("Faults", "You do not have permission to read “{file}”."),
        QT_TRANSLATE_NOOP("Faults", "Ask your administrator."),
    ),
    "story.repairs_damaged": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” is damaged, so manual corrections are not applied."),
        QT_TRANSLATE_NOOP("Faults", "Make them again or restore a copy of the file."),
    ),
    "story.too_new": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” was made with a newer version of ListenApp."),
        QT_TRANSLATE_NOOP("Faults", "Update ListenApp to open it."),
    ),
    "story.unknown": (
        QT_TRANSLATE_NOOP("Faults", "The story “{story}” is not in the library."),
        QT_TRANSLATE_NOOP("Faults", "Import the story again."),
    ),
    "trace.unwritable": (
        QT_TRANSLATE_NOOP("Faults", "“{file}” could not be saved."),
        QT_TRANSLATE_NOOP("Faults", "Choose another name."),
    ),
}
"""See `error_messages`."""
