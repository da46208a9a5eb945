"""Settings and commands: typed, described, and told in the README."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from pydantic import ValidationError

from assistant.cli import app
from assistant.settings import Settings, SettingsError, settings_with
from index.errors import MinutebookError

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


def commands_and_options() -> Iterator[tuple[str, str]]:
    """Each command with each of its options, the long name where there is one."""
    group = typer.main.get_group(app)
    for name, command in group.commands.items():
        for parameter in command.params:
            if parameter.param_type_name == "option" and parameter.name != "help":
                yield name, max(parameter.opts, key=len)


COMMANDS = sorted({command for command, _ in commands_and_options()})
OPTIONS = sorted({option for _, option in commands_and_options()})


@pytest.mark.parametrize("name", Settings.model_fields)
def test_each_setting_has_a_description(name: str) -> None:
    assert (Settings.model_fields[name].description or "").endswith(".")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_the_readme_tells_of_each_setting(name: str) -> None:
    assert f"`MINUTEBOOK_{name.upper()}`" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_tells_of_each_command(command: str) -> None:
    assert f"minutebook {command}" in README


@pytest.mark.parametrize("option", OPTIONS)
def test_the_readme_tells_of_each_option(option: str) -> None:
    assert option in README or option.replace("--", "--no-", 1) in README


def test_each_option_has_a_help_text() -> None:
    group = typer.main.get_group(app)
    options = [one for command in group.commands.values() for one in command.params if one.name != "help"]
    assert len(options) > 20
    assert [one.name for one in options if not getattr(one, "help", None)] == []


def test_unknown_settings_are_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Settings(colour="blue")  # type: ignore[call-arg]


def test_the_environment_sets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MINUTEBOOK_STORE", str(tmp_path))
    monkeypatch.setenv("MINUTEBOOK_MODEL_TOKENS", "500")
    settings = settings_with(store=None, model=None)
    assert (settings.store, settings.model_tokens) == (tmp_path, 500)


def test_what_a_command_is_given_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MINUTEBOOK_STORE", "/elsewhere")
    assert settings_with(store=tmp_path).store == tmp_path


def test_a_variable_that_is_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    before = settings_with()
    for name in ("STORE", "MODEL", "MODEL_TOKENS"):
        monkeypatch.setenv(f"MINUTEBOOK_{name}", "")
    assert settings_with() == before
    assert before.store.is_absolute()


@pytest.mark.parametrize(
    ("variable", "value"),
    [("MODEL_TOKENS", "many"), ("MODEL_TOKENS", "5"), ("MODEL_TIMEOUT", "0"), ("MODEL_TIMEOUT", "soon")],
)
def test_a_value_that_cannot_be_is_one_sentence(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.setenv(f"MINUTEBOOK_{variable}", value)
    with pytest.raises(SettingsError, match=rf"^The setting MINUTEBOOK_{variable} cannot be used: [^\n]+\.$") as raised:
        settings_with()
    assert isinstance(raised.value, MinutebookError)


def test_settings_cannot_be_changed_afterwards() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Settings().model = "other"
