"""Define the arguments of the command line and check which of them go together. No command is loaded here."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from listenapp import __version__
from listenapp.commands import argument_types as types
from listenapp.export import FORMATS, HANDOUT, LESSON

LEVELS = ("small words", "story words", "mixed", "everything")  # as in practice.gaps, which loads slowly
_SOURCES = ".html .mhtml .txt .md .docx .epub .listen, or with times: .srt .vtt .ass .lrc .TextGrid .json .csv .epub"


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the arguments. `command` is None if only the window is wanted.

    Raises SystemExit for --help, --version and wrong arguments.
    """
    top = parser()
    options, rest = top.parse_known_args(argv)
    if rest and options.command == "import" and not any(one.startswith("-") for one in rest):
        options.audio += rest  # argparse ends AUDIO at the first option: https://github.com/python/cpython/issues/59317
    elif rest:
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    if options.command == "align":
        _check_align(options)
    if options.command == "import":
        _check_import(options)
    if options.command == "export":
        _check_export(options)
    if options.self_test:
        options.command = "self-test"
    return options


def is_lesson_alone(arguments: Sequence[str]) -> bool:
    """Return whether a lesson file is the only argument, as after a double click. The file need not exist."""
    return len(arguments) == 1 and arguments[0].lower().endswith(f".{FORMATS[LESSON].ending}")


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="listenapp",
        description="Graded news stories, their narration, and every word highlighted as it is spoken. Offline.",
        epilog="Without a command the window opens; with a lesson file (.listen) alone it opens with that story."
        " LISTENAPP_HOME moves all data.",
    )
    top.add_argument("--version", action="version", version=f"listenapp {__version__}")
    top.add_argument("--self-test", action="store_true", help="check this installation and print a table")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_align(commands.add_parser("align", help="time a text against its narration, as JSON"))
    _add_import(commands.add_parser("import", help="put a story into the library, timed"))
    _add_show(commands.add_parser("show", help="print a story: sentences, times, glossary"))
    _add_play(commands.add_parser("play", help="open the window and play a story"))
    _add_export(commands.add_parser("export", help="write a story for other programs, or as a lesson file"))
    _add_batch(commands.add_parser("batch", help="time and export many stories"))
    _add_check(commands.add_parser("check", help="look for damage in the library, and mend it"))
    _add_mark(commands.add_parser("mark", help="mark an answer to a dictated text"))
    _add_practice(commands.add_parser("practice", help="print the gaps of a story, for worksheets"))
    _add_models(commands.add_parser("models", help="list, verify or install speech models"))
    return top


def _add_align(command: argparse.ArgumentParser) -> None:
    command.usage = (
        "listenapp align TEXT AUDIO [-o OUT.json] [--language CODE] [TIMING]\n"
        "       listenapp align TEXT AUDIO --explain WORD [--language CODE] [TIMING]\n"
        "       listenapp align --story STORY [--library DIR] [TIMING]\n"
        "TIMING: [--model NAME|DIR] [--threads N] [--any-recording]"
    )
    command.add_argument("text", metavar="TEXT", nargs="?", help="text file or page")
    command.add_argument("audio", metavar="AUDIO", nargs="?", help="its narration")
    command.add_argument("-o", "--output", metavar="OUT.json", help="where to write (default: stdout)")
    command.add_argument("--explain", metavar="WORD", help="write why a word has its time, instead of the times")
    command.add_argument("--story", metavar="STORY", help="time a story of the library again; corrections stay")
    _add_library(command)
    _add_timing(command)
    command.set_defaults(complain=command.error)


def _check_align(options: argparse.Namespace) -> None:
    """Check that the arguments are two files or a story, with the matching options. Exit the program otherwise."""
    of_files = {"TEXT": options.text, "AUDIO": options.audio, "-o": options.output, "--language": options.language}
    of_files["--explain"] = options.explain
    given = [name for name, value in of_files.items() if value is not None]
    if options.story is not None and given:
        options.complain(f"{given[0]} does not go with --story")
    if options.story is None and options.library is not None:
        options.complain("--library goes with --story")
    if options.explain is not None and options.output is not None:
        options.complain("-o does not go with --explain")
    if options.story is None and options.audio is None:
        options.complain("TEXT and AUDIO are required, or --story STORY")


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "source", metavar="SOURCE", help=f"an address, or a file: {_SOURCES}; a recording alone gets its text written"
    )
    command.add_argument(
        "audio", metavar="AUDIO", nargs="*", help="its narration: a file or an address; of chapters, one each"
    )
    command.add_argument(
        "--list", action="store_true", dest="lists", help="print the chapters of a book or a feed's episodes"
    )
    command.add_argument(
        "--chapters",
        "--episodes",
        dest="chosen",
        type=types.numbers,
        metavar="NUMBERS",
        help="import these as one story each, such as 1-3,7 (a book or a feed; see --list)",
    )
    command.add_argument(
        "--write-text", action="store_true", help="write the texts of these episodes from their recordings"
    )
    command.add_argument("--text-only", action="store_true", help="leave a narration found on the page alone")
    command.add_argument(
        "--keep-times", action="store_true", help="use the times of the file, such as subtitles, without an alignment"
    )
    _add_library(command)
    _add_timing(command)
    command.set_defaults(complain=command.error)


def _check_import(options: argparse.Namespace) -> None:
    """Check that a lesson file has no other options, since it contains narration and times.

    Exit the program otherwise, and if one story has several narrations.
    """
    if len(options.audio) > 1 and options.chosen is None:
        options.complain("several AUDIO go with --chapters")
    if options.write_text and options.chosen is None:
        options.complain("--write-text goes with --episodes")
    if options.lists and (options.audio or options.chosen is not None):
        options.complain("--list goes with SOURCE alone")
    of_others = {
        "AUDIO": options.audio or None,
        "--list": options.lists or None,
        "--chapters": options.chosen,
        "--text-only": options.text_only or None,
        "--keep-times": options.keep_times or None,
        "--model": options.model,
        "--language": options.language,
        "--threads": options.threads,
        "--any-recording": options.any_recording or None,
    }
    given = [name for name, value in of_others.items() if value is not None]
    if is_lesson_alone([options.source]) and given:
        options.complain(f"{given[0]} does not go with a lesson file")


def _add_show(command: argparse.ArgumentParser) -> None:
    _add_story(command)
    _add_library(command)
    command.add_argument("--json", action="store_true", help="everything, for programs")


def _add_play(command: argparse.ArgumentParser) -> None:
    _add_story(command)
    command.add_argument("--speed", type=types.speed, metavar="FACTOR", help="0.5 to 2")
    command.add_argument("--trace", metavar="FILE", help="append what is highlighted and when, as JSON lines")
    command.add_argument("--quit-at-end", action="store_true", help="close the window when the story ends")
    command.add_argument("--picture", metavar="FILE", help="save a picture of the window before it closes")
    command.add_argument("--stop-after", type=types.seconds, metavar="SECONDS", help="stop playing early")


def _add_export(command: argparse.ArgumentParser) -> None:
    command.usage = (
        "listenapp export STORY [STORY ...] --to FORMAT -o FILE [--library DIR]"
        " [--granularity sentence|word] [--title TITLE] [--gaps [LEVEL]] [--seed TEXT] [--paper a4|letter]"
    )
    several = ", ".join(sorted(name for name, one in FORMATS.items() if one.takes_several))
    choosable = ", ".join(sorted(name for name, one in FORMATS.items() if one.has_granularity))
    _add_story(command, nargs="+", several=f"; several for {several}")
    updated = "apkg updates earlier cards of a library story; a lesson file gets new cards if title or text changed"
    told = f"{', '.join(FORMATS)}; {updated}"
    command.add_argument("--to", metavar="FORMAT", choices=FORMATS, required=True, help=told)
    command.add_argument(
        "-o", "--output", metavar="FILE", required=True, help="where to write (-: stdout; clips: a folder)"
    )
    command.add_argument(
        "--granularity", choices=("sentence", "word"), help=f"what is one piece (default: sentence; {choosable})"
    )
    command.add_argument("--title", metavar="TITLE", help="of the book (default: the stories' titles; epub)")
    _add_handout(command)
    _add_library(command)
    command.set_defaults(complain=command.error)


def _add_handout(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--gaps",
        nargs="?",
        const="mixed",
        choices=LEVELS,
        metavar="LEVEL",
        help=f"words to fill in, with a key on the last page: {', '.join(LEVELS)} (default: mixed; pdf)",
    )
    command.add_argument("--seed", metavar="TEXT", default="", help="another text brings other gaps (pdf)")
    command.add_argument("--paper", choices=("a4", "letter"), help="size of the pages (default: a4; pdf)")


def _check_export(options: argparse.Namespace) -> None:
    """Check that the format takes what is given. Exit the program otherwise."""
    if len(options.story) > 1 and not FORMATS[options.to].takes_several:
        options.complain(f"--to {options.to} takes one story")
    if options.granularity is not None and not FORMATS[options.to].has_granularity:
        options.complain(f"--granularity does not go with --to {options.to}")
    if options.output == "-" and FORMATS[options.to].is_folder:
        options.complain(f"--to {options.to} writes a folder: name one after -o")
    of_handouts = {"--gaps": options.gaps, "--seed": options.seed or None, "--paper": options.paper}
    if options.to != HANDOUT and (given := [name for name, value in of_handouts.items() if value is not None]):
        options.complain(f"{given[0]} does not go with --to {options.to}")
    if options.title is not None and options.to != "epub":
        options.complain(f"--title does not go with --to {options.to}")


def _add_batch(command: argparse.ArgumentParser) -> None:
    command.usage = (
        "listenapp batch LIST.csv|FOLDER --out DIR [--to FORMAT,FORMAT] [--jobs N] [--threads N] [--model NAME|DIR]"
        " [--language CODE] [--keep-times] [--scheduler ADDRESS]"
    )
    command.add_argument(
        "stories",
        metavar="LIST.csv|FOLDER",
        help="a table with the columns text and narration (also name, language), or a folder with pairs of one name",
    )
    command.add_argument(
        "--out", metavar="DIR", required=True, help="where the files and the report go; started again, it goes on"
    )
    command.add_argument(
        "--to",
        metavar="FORMATS",
        type=types.formats,
        default=("listen",),
        help=f"default: listen; of {', '.join(FORMATS)}",
    )
    command.add_argument("--jobs", type=types.threads, metavar="N", default=1, help="stories at once (default: 1)")
    command.add_argument("--keep-times", action="store_true", help="use the times of files that have some")
    command.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="run the stories on the computers of a Dask cluster, such as tcp://host:8786",
    )
    _add_timing(command)


def _add_check(command: argparse.ArgumentParser) -> None:
    _add_library(command)
    command.add_argument("--repair", action="store_true", help="mend what can be mended; damaged files are kept aside")


def _add_practice(command: argparse.ArgumentParser) -> None:
    _add_story(command)
    command.add_argument("--gaps", action="store_true", required=True, help="the words to fill in, and why")
    command.add_argument("--level", choices=LEVELS, default="mixed", help="which words (default: mixed)")
    command.add_argument("--seed", metavar="TEXT", default="", help="another text, such as a day, brings other gaps")
    _add_library(command)
    command.add_argument("--json", action="store_true", help="everything, for programs")


def _add_mark(command: argparse.ArgumentParser) -> None:
    command.add_argument("target", metavar="TARGET", help="what was said")
    command.add_argument("answer", metavar="ANSWER", help="what the learner wrote")
    command.add_argument("--gap", action="store_true", help="the words of a gap: one word beside it costs nothing")
    command.add_argument("--language", type=types.language, metavar="CODE", help="of both, such as de (default: en)")
    command.add_argument("--json", action="store_true", help="everything, for programs")


def _add_models(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="the models ListenApp knows and where they are")
    verify = actions.add_parser("verify", help="check every file against its known hash")
    verify.add_argument("name", metavar="NAME", nargs="?", help="default: all that are installed")
    install = actions.add_parser("install", help="put a model into your data folder")
    install.add_argument("name", metavar="NAME")
    origin = install.add_mutually_exclusive_group()
    origin.add_argument("--from", dest="origin", metavar="PATH", help="a folder, .whl or .zip that holds it")
    origin.add_argument(
        "--download",
        nargs="?",
        const="",
        metavar="ADDRESS",
        help="fetch it over the network, from a folder at ADDRESS if one is given; goes on where it stopped",
    )


def _add_story(command: argparse.ArgumentParser, nargs: str | None = None, several: str = "") -> None:
    told = f"an id in the library, a story's folder, or a lesson file{several}"
    command.add_argument("story", metavar="STORY", nargs=nargs, help=told)


def _add_library(command: argparse.ArgumentParser) -> None:
    command.add_argument("--library", metavar="DIR", help="another library than the user's own")


def _add_timing(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--model", metavar="NAME|DIR", help="tiny.en, base, or a model's folder (default: by language)"
    )
    command.add_argument(
        "--language", type=types.language, metavar="CODE", help="of the text, such as en (default: found out)"
    )
    command.add_argument(
        "--threads", type=types.threads, metavar="N", help="processor threads (default: what is there)"
    )
    command.add_argument(
        "--any-recording", action="store_true", help="accept a recording in which much other speech comes first"
    )
