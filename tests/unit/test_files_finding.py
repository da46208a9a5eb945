"""Files, folders and ZIP files: which papers there are, what type each is, and what is refused."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from pathlib import Path

import pytest

from index.errors import PaperError
from index.files import PaperFile, find, packs, read
from tests.unit.files_made import HTML, PAGE, SRT, VTT, WHOLE, docx_of, pdf_of, zip_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def lay(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def file_of(folder: Path, name: str, data: bytes) -> PaperFile:
    lay(folder, {name: data})
    return PaperFile(folder / name, name)


def test_a_folder_gives_the_papers_that_can_be_read_and_names_the_others(tmp_path: Path) -> None:
    lay(tmp_path, {f"paper{ending}": data for ending, data in WHOLE.items()})
    lay(tmp_path, {"plan.png": b"x", ".hidden/a.txt": b"x", "deep/b.MD": b"x"})
    found = find([tmp_path])
    assert {file.source for file in found.papers} == {f"paper{ending}" for ending in WHOLE} | {"b.MD"}
    (problem,) = found.problems
    assert problem.startswith(f"{tmp_path / 'plan.png'} was not read: Minutebook reads text")


def test_each_member_of_a_zip_file_is_a_paper(tmp_path: Path) -> None:
    members = {"minutes.pdf": pdf_of(PAGE), "may/a.txt": b"Bees hum.", "__MACOSX/a.txt": b"x", "may/.b.txt": b"x"}
    lay(tmp_path, {"pack.zip": zip_of(members)})
    found = find([tmp_path])
    assert [(file.source, file.path) for file in found.papers] == [
        ("pack.zip/minutes.pdf", tmp_path / "pack.zip" / "minutes.pdf"),
        ("pack.zip/may/a.txt", tmp_path / "pack.zip" / "may" / "a.txt"),
    ]
    assert found.problems == []
    assert [read(file).text.split()[0] for file in found.papers] == ["Agenda", "Bees"]


def test_a_member_has_the_digest_of_the_same_file_outside(tmp_path: Path) -> None:
    lay(tmp_path, {"pack.zip": zip_of({"a.txt": b"Bees hum."})})
    (member,) = find([tmp_path / "pack.zip"]).papers
    assert read(member).sha256 == read(file_of(tmp_path, "a.txt", b"Bees hum.")).sha256


@pytest.mark.parametrize(
    ("name", "inside"),
    [("../../a.txt", "a.txt"), ("/etc/a.txt", "etc/a.txt"), ("may\\a.txt", "may/a.txt"), ("./may//a.txt", "may/a.txt")],
    ids=["above", "from the root", "backslashes", "dots"],
)
def test_a_member_stays_inside_its_zip_file(tmp_path: Path, name: str, inside: str) -> None:
    lay(tmp_path, {"pack.zip": zip_of({name: b"Bees hum."})})
    (member,) = find([tmp_path]).papers
    assert member.path == tmp_path / "pack.zip" / inside
    assert read(member).text == "Bees hum."


def test_two_zip_files_of_one_name_carry_their_folders(tmp_path: Path) -> None:
    lay(tmp_path, {f"{month}/pack.zip": zip_of({"a.txt": month.encode()}) for month in ("june", "may")})
    assert [file.source for file in find([tmp_path]).papers] == ["june/pack.zip/a.txt", "may/pack.zip/a.txt"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (zip_of({"inner.zip": zip_of({"a.txt": b"x"})}), "pack.zip/inner.zip was not read: it is a ZIP file inside"),
        (zip_of({"plan.png": b"x"}), "pack.zip/plan.png was not read: Minutebook reads"),
        (zip_of({}), "pack.zip was not read: the ZIP file holds no paper."),
        (zip_of({f"{number}.txt": b"" for number in range(2_001)}), "it holds 2,001 files, more than 2,000"),
        (b"no zip", "pack.zip was not read: it is damaged"),
        (zip_of({"a.txt": PAGE.encode()})[:60], "pack.zip was not read: it is damaged"),
    ],
    ids=["nested", "a picture", "empty", "too many members", "no ZIP file", "cut short"],
)
def test_what_a_zip_file_must_not_be_is_one_sentence(tmp_path: Path, data: bytes, why: str) -> None:
    lay(tmp_path, {"pack.zip": data})
    found = find([tmp_path])
    assert found.papers == []
    (problem,) = found.problems
    assert why in problem


def locked() -> bytes:
    """A ZIP file whose member says that it is encrypted."""
    data = bytearray(zip_of({"a.txt": b"Bees hum."}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    return bytes(data)


def lying() -> bytes:
    """A ZIP file whose member says that it is 10 bytes long and unpacks to 300 MB."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.txt", "w") as member:
        for _ in range(300):
            member.write(bytes(2**20))
    data = bytearray(made.getvalue())
    size = data.index(b"PK\x01\x02") + 24
    data[size : size + 4] = (10).to_bytes(4, "little")
    return bytes(data)


def bomb() -> bytes:
    return zip_of({"a.txt": bytes(20 * 2**20)})


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (locked(), "it is locked with a password"),
        (bomb(), "it unpacks to 20 MB, more than a paper does"),
        (lying(), "it is damaged|it is not a text file|the file is empty"),
        (zip_of({"a.txt": PAGE.encode()}).replace(b"PK\x03\x04", b"PK\x03\x05", 1), "it is damaged"),
    ],
    ids=["locked", "bomb", "a bomb that lies", "damaged"],
)
def test_a_member_that_cannot_be_unpacked_is_one_sentence(tmp_path: Path, data: bytes, why: str) -> None:
    lay(tmp_path, {"pack.zip": data})
    found = find([tmp_path])
    assert found.problems == []
    (member,) = found.papers
    with pytest.raises(PaperError, match=rf"^pack\.zip/a\.txt was not read: (?:{why})[^\n]*\.$"):
        read(member)


def test_a_file_whose_path_is_no_text_is_one_sentence(tmp_path: Path) -> None:
    try:
        lay(tmp_path, {"may\udcff/a.txt": b"Bees hum.", "b\udcff.zip": zip_of({"b.txt": b"x"}), "c.txt": b"Roads."})
    except OSError:
        pytest.skip("this file system takes no such names")
    found = find([tmp_path])
    assert [file.source for file in found.papers] == ["c.txt"]
    assert found.problems == [
        f"{tmp_path}/{name} was not read: its path is not written in UTF-8; rename it."
        for name in ("b\ufffd.zip", "may\ufffd/a.txt")
    ]


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("nowhere.txt", "it is a link to nothing"),
        ("linked.txt", "it is a link to nothing"),
        ("../b", "it is a link to a folder"),
    ],
    ids=["nothing", "itself", "a folder"],
)
def test_a_link_that_cannot_be_read_is_one_sentence(tmp_path: Path, target: str, why: str) -> None:
    lay(tmp_path, {"a/c.txt": b"Bees hum.", "b/d.txt": b"Roads."})
    (tmp_path / "a" / "linked.txt").symlink_to(target)
    found = find([tmp_path / "a"])
    assert [file.source for file in found.papers] == ["c.txt"]
    (problem,) = found.problems
    assert problem.startswith(f"{tmp_path}/a/linked.txt was not read: {why}")


def test_a_pipe_is_one_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert f"{tmp_path}/a.txt was not read: it is neither a file nor a folder." in find([tmp_path]).problems


def test_a_folder_that_cannot_be_opened_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, {"a.txt": b"Bees hum.", "shut/b.txt": b"Roads."})

    def scandir(folder: str) -> object:
        if Path(folder).name == "shut":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), folder)
        return opening(folder)

    opening = os.scandir
    monkeypatch.setattr(os, "scandir", scandir)
    found = find([tmp_path])
    assert [file.source for file in found.papers] == ["a.txt"]
    assert found.problems == [f"{tmp_path}/shut was not read: the folder cannot be opened (Permission denied)."]


def test_all_members_together_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "_LARGEST_TOGETHER", 10)
    lay(tmp_path, {"pack.zip": zip_of({"a.txt": b"Bees hum.", "b.txt": b"Roads."})})
    assert "unpacks to more than" in find([tmp_path]).problems[0]


@pytest.mark.parametrize(
    ("name", "data", "begins"),
    [
        ("a.txt", pdf_of("Words."), "Words."),
        ("a.pdf", docx_of(["Words."]), "Words."),
        ("a.pdf", b"Words.", "Words."),
        ("a.txt", HTML, "# Minutes"),
        ("a.txt", "\ufeff<!DOCTYPE html><h1>Minutes</h1>".encode("utf-16-le"), "# Minutes"),
        ("a.html", b"<p>Words.", "Words."),
        ("a.txt", VTT, "Ann Lee - 0:00:01"),
        ("a.html", SRT, "CHAIR - 0:00:01"),
        ("a.pdf", b"HTTP/1.1 200 OK\r\n\r\n" + pdf_of("Words."), "Words."),
    ],
    ids=[
        "PDF",
        "Word",
        "text",
        "HTML",
        "HTML in UTF-16",
        "HTML by its ending",
        "WebVTT",
        "SRT",
        "PDF after other lines",
    ],
)
def test_a_file_is_read_by_what_is_in_it(tmp_path: Path, name: str, data: bytes, begins: str) -> None:
    assert read(file_of(tmp_path, name, data)).text.startswith(begins)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.docx", OLE, "it is an old Word file or locked with a password"),
        ("a.txt", rb"{\rtf1 Words}", "it is an RTF file"),
        ("a.docx", zip_of({"xl/workbook.xml": b"x"}), "it is a spreadsheet"),
        ("a.docx", zip_of({"ppt/slides.xml": b"x"}), "it is a slide show"),
        ("a.docx", zip_of({"mimetype": b"x", "content.xml": b"x"}), "it is an OpenDocument file"),
        ("a.txt", zip_of({"a.txt": b"x"}), "it is a ZIP file under another name"),
        ("a.pdf", b"\x89PNG\0\0\0", "it is damaged or no PDF file"),
        ("a.html", b"<p></p>", "it holds no text"),
    ],
    ids=["old Word", "RTF", "spreadsheet", "slides", "OpenDocument", "ZIP", "a picture", "an empty page"],
)
def test_other_types_are_told_by_name(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    with pytest.raises(PaperError, match=rf"^{name} was not read: {why}[^\n]*\.$"):
        read(file_of(tmp_path, name, data))


def test_a_file_that_cannot_be_opened_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(PaperError, match=r"^a\.txt was not read: the file cannot be opened \(No such file"):
        read(PaperFile(tmp_path / "a.txt", "a.txt"))
