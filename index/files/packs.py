"""ZIP files: their members, unpacked within limits."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from index.errors import PaperError
from index.files.paper import refused

# A meeting's papers are tens of files; thousands are a trap or an archive to be unpacked first.
_MOST_MEMBERS = 2_000
# A member's own limit is its type's; all together may be what a year's meetings come to.
_LARGEST_TOGETHER = 2 * 2**30
# Text packs to a tenth and pictures to nothing much; what packs to a thousandth is made to harm.
_DENSEST = 1_000
_DENSE_FROM = 2**20
_LOCKED = 0x1

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@contextmanager
def _opened(file: Path | IO[bytes], name: str) -> Iterator[zipfile.ZipFile]:
    """A ZIP file, with what is wrong in it told as one sentence."""
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    except PaperError:
        raise
    except _BROKEN as error:
        raise refused(name, "it is damaged and cannot be unpacked") from error


def members(pack: Path) -> list[str]:
    """The names of what is in a ZIP file, each once.

    Raises:
        PaperError: where it is damaged, or holds more than a pack of papers does.
    """
    with _opened(pack, pack.name) as archive:
        listed = archive.infolist()
    if len(listed) > _MOST_MEMBERS:
        raise refused(pack.name, f"it holds {len(listed):,} files, more than {_MOST_MEMBERS:,}; unpack it first")
    if sum(one.file_size for one in listed) > _LARGEST_TOGETHER:
        raise refused(pack.name, f"it unpacks to more than {_LARGEST_TOGETHER // 2**30} GB")
    return list(dict.fromkeys(one.filename for one in listed))


def unpacked(pack: Path, member: str, name: str, largest: int) -> bytes:
    """The bytes of a member of a ZIP file on disk.

    Raises:
        PaperError: where it is damaged, locked or larger than ``largest``, whatever size it says.
    """
    with _opened(pack, name) as archive:
        return _member(archive, member, name, largest)


class Package:
    """A document that is a ZIP file of parts, as Word's are."""

    def __init__(self, data: bytes, name: str, largest: int) -> None:
        self._data, self._name, self._largest = data, name, largest

    def names(self) -> frozenset[str]:
        """The names of the parts."""
        with _opened(io.BytesIO(self._data), self._name) as archive:
            return frozenset(archive.namelist())

    def part(self, part: str) -> bytes | None:
        """A part's bytes, or None where there is no such part."""
        with _opened(io.BytesIO(self._data), self._name) as archive:
            if part not in archive.namelist():
                return None
            return _member(archive, part, self._name, self._largest)


def _member(archive: zipfile.ZipFile, member: str, name: str, largest: int) -> bytes:
    try:
        info = archive.getinfo(member)
    except KeyError as error:
        raise refused(name, "it is no longer in its ZIP file") from error
    if info.flag_bits & _LOCKED:
        raise refused(name, "it is locked with a password; unpack it first")
    dense = info.file_size > _DENSE_FROM and info.file_size > _DENSEST * max(info.compress_size, 1)
    if dense or info.file_size > largest:
        raise refused(name, f"it unpacks to {info.file_size / 2**20:,.0f} MB, more than a paper does")
    with archive.open(info) as stream:
        data = stream.read(largest + 1)
    if len(data) > largest:
        raise refused(name, f"it unpacks to more than {largest // 2**20} MB")
    return data
