"""Build empty DLLs in place of DLLs that the frozen program on Windows must not or need not contain.

They do what the stand-ins of `stand_ins.py` do on Linux. Windows' loader requires a file of each name and an export of
each imported symbol. The few structures of such a file are written here, so that no compiler is needed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pefile
import stand_ins

_EXECUTABLE = 0x20000000  # IMAGE_SCN_MEM_EXECUTE
_PAGE, _FILE_BLOCK, _HEADERS = 0x1000, 0x200, 0x400
_RETURN_0 = b"\x31\xc0\xc3"  # xor eax, eax; ret
_CODE, _DATA, _NAMES = _PAGE, 2 * _PAGE, 3 * _PAGE  # addresses of the three sections
_SECTIONS = ((b".text", _CODE, 0x60000020), (b".data", _DATA, 0xC0000040), (b".rdata", _NAMES, 0x40000040))


def of_ffmpeg(libraries: Path, folder: Path) -> dict[str, Path]:
    """Build stand-ins in `folder` for the unneeded DLLs in `libraries` (PyAV's `av.libs`). Return them by file name."""
    replaced = [library for library in libraries.glob("*.dll") if stand_ins.NEEDLESS.match(library.name)]
    kept = [library for library in libraries.glob("*.dll") if library not in replaced]
    wanted: dict[str, set[str]] = {}
    for library in kept:
        for name, symbols in imports(library):
            wanted.setdefault(name.lower(), set()).update(symbols)
    return {original.name: make(original, wanted.get(original.name.lower(), set()), folder) for original in replaced}


def make(original: Path, wanted: Iterable[str], folder: Path) -> Path:
    """Build a DLL with the name of `original` and with those of its exports that are `wanted`."""
    offered = exports(original)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / original.name
    target.write_bytes(image(original.name, {name: offered[name] for name in sorted(wanted)}))
    return target


def imports(library: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each DLL that `library` needs, and the symbols that it needs of it."""
    for entry in getattr(_parsed(library, "IMPORT"), "DIRECTORY_ENTRY_IMPORT", []):
        yield entry.dll.decode(), [one.name.decode() for one in entry.imports if one.name]


def exports(library: Path) -> Mapping[str, bool]:
    """Return for each exported symbol whether it is a function. The others are variables."""
    parsed = _parsed(library, "EXPORT")
    found = [one for one in parsed.DIRECTORY_ENTRY_EXPORT.symbols if one.name]
    return {
        one.name.decode(): bool(parsed.get_section_by_rva(one.address).Characteristics & _EXECUTABLE) for one in found
    }


def _parsed(library: Path, directory: str) -> pefile.PE:
    parsed = pefile.PE(str(library), fast_load=True)
    parsed.parse_data_directories([pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{directory}"]])
    return parsed


def image(name: str, symbols: Mapping[str, bool]) -> bytes:
    """Return a DLL for 64-bit Windows, whose functions return 0 and whose variables are 0. It has no entry point."""
    names = _export_table(name, symbols)
    contents = (_RETURN_0, bytes(_PAGE), names)
    return _headers(contents, len(names)) + b"".join(_padded(content, _FILE_BLOCK) for content in contents)


def _export_table(name: str, symbols: Mapping[str, bool]) -> bytes:
    """Return the export directory, its three tables, and the names. The loader searches sorted names."""
    count = len(symbols)
    functions = _NAMES + 40
    pointers, ordinals = functions + 4 * count, functions + 8 * count
    texts = [name.encode(), *(symbol.encode() for symbol in sorted(symbols)), stand_ins.MARK]
    places, at = [], ordinals + 2 * count
    for text in texts:
        places.append(at)
        at += len(text) + 1
    directory = struct.pack("<IIHHIIIIIII", 0, 0, 0, 0, places[0], 1, count, count, functions, pointers, ordinals)
    return b"".join((
        directory,
        struct.pack(f"<{count}I", *(_CODE if symbols[symbol] else _DATA for symbol in sorted(symbols))),
        struct.pack(f"<{count}I", *places[1:-1]),
        struct.pack(f"<{count}H", *range(count)),
        b"".join(text + b"\0" for text in texts),
    ))  # fmt: skip


def _headers(contents: tuple[bytes, ...], exports_size: int) -> bytes:
    size = _NAMES + len(_padded(contents[-1], _PAGE))
    dos = struct.pack("<2s58xI", b"MZ", 64)
    coff = struct.pack("<4sHHIIIHH", b"PE\0\0", 0x8664, len(_SECTIONS), 0, 0, 0, 240, 0x2022)  # amd64, a DLL
    # PE32+: no entry point, any base address, Windows 6.0 or later, the console's subsystem, data never executed.
    optional = struct.pack(
        "<HBBIIIIIQIIHHHHHHIIIIHHQQQQII",
        *(0x20B, 0, 0, _FILE_BLOCK, _PAGE, 0, 0, _CODE, 0x180000000, _PAGE, _FILE_BLOCK),
        *(6, 0, 0, 0, 6, 0, 0, size, _HEADERS, 0, 3, 0x160, 1 << 20, _PAGE, 1 << 20, _PAGE, 0, 16),
    )
    directories = struct.pack("<II", _NAMES, exports_size) + bytes(15 * 8)
    table, at = b"", _HEADERS
    for (name, address, kind), content in zip(_SECTIONS, contents, strict=True):
        stored = len(_padded(content, _FILE_BLOCK))
        table += struct.pack("<8sIIIIIIHHI", name, len(content), address, stored, at, 0, 0, 0, 0, kind)
        at += stored
    return _padded(dos + coff + optional + directories + table, _HEADERS)


def _padded(content: bytes, block: int) -> bytes:
    return content + bytes(-len(content) % block)
