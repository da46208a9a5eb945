"""Item numbers in every style that councils print, and what only looks like one."""

from __future__ import annotations

import pytest

from index.parts.numbers import Family, Number

PRINTED = {
    "6": (Family.PLAIN, "6", (6,)),
    "590.": (Family.PLAIN, "590", (590,)),
    "7:": (Family.PLAIN, "7", (7,)),
    "2a": (Family.PLAIN, "2a", (2, "a")),
    "2(a)": (Family.PLAIN, "2(a)", (2, "a")),
    "3.1": (Family.PLAIN, "3.1", (3, 1)),
    "77/21": (Family.SLASHED, "77/21", (77, 21)),
    "67A/22": (Family.SLASHED, "67A/22", (67, "A", 22)),
    "23/05/01": (Family.SLASHED, "23/05/01", (23, 5, 1)),
    "20/4/CNLa": (Family.SLASHED, "20/4/CNLa", (20, 4, "CNLa")),
    "23-45": (Family.SLASHED, "23-45", (23, 45)),
    "PLA146/14": (Family.CODE, "PLA146/14", ("PLA", 146, 14)),
    "HWB.1/23": (Family.CODE, "HWB.1/23", ("HWB", 1, 23)),
    "FC.24.01": (Family.CODE, "FC.24.01", ("FC", 24, 1)),
    "EO/24/04": (Family.CODE, "EO/24/04", ("EO", 24, 4)),
    "C12": (Family.CODE, "C12", ("C", 12)),
}


@pytest.mark.parametrize(("printed", "expected"), PRINTED.items(), ids=PRINTED)
def test_a_number_as_printed(printed: str, expected: tuple[Family, str, tuple[int | str, ...]]) -> None:
    number = Number.of(printed)
    assert number is not None
    assert (number.family, number.printed, number.parts) == expected
    assert not number.bracketed


@pytest.mark.parametrize(
    "printed",
    [
        *(
            "",
            "-",
            "Minutes",
            "a",
            "(a)",
            "(i)",
            "iv.",
            "1)2",
            "12345",
            "£500",
            "10%",
            "1st",
            "12th",
            "1,200",
            "10.00am",
        ),
        *("4.7.23", "1.2.3", "04/07/23/1/2", "24/00123/FUL/AMENDED", "2023", "1894.", "(1995)"),
    ],
    ids=lambda printed: printed or "nothing",
)
def test_what_is_no_number(printed: str) -> None:
    assert Number.of(printed) is None


@pytest.mark.parametrize("printed", ["1889", "2101", "139"])
def test_a_number_outside_the_years_is_one(printed: str) -> None:
    assert Number.of(printed) is not None


@pytest.mark.parametrize("printed", ["(139)", "[139]", "(139).", "(139"])
def test_brackets_are_noticed_and_left_off(printed: str) -> None:
    number = Number.of(printed)
    assert number is not None
    assert (number.printed, number.bracketed) == ("139", True)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("77/21", "178/21"),
        ("67/22", "67A/22"),
        ("20/4/CNLa", "20/12/CNL"),
        ("PLA146/14", "PLA7/15"),
    ],
)
def test_numbers_of_one_series_have_one_shape(first: str, second: str) -> None:
    one, other = Number.of(first), Number.of(second)
    assert one
    assert other
    assert one.shape == other.shape


@pytest.mark.parametrize(("first", "second"), [("77/21", "77/21/3"), ("PLA146/14", "LIC146/14"), ("C12", "C12/24")])
def test_numbers_of_different_series_have_different_shapes(first: str, second: str) -> None:
    one, other = Number.of(first), Number.of(second)
    assert one
    assert other
    assert one.shape != other.shape


def test_a_number_put_in_between_may_have_a_small_letter() -> None:
    between, series = Number.of("79a/21"), Number.of("79/21")
    assert between
    assert series
    assert between.shape == series.shape
