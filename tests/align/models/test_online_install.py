"""Download real models from real servers on this computer."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from serving import Server, proxying, serving

from listenapp import cli
from listenapp.align.models import catalog, installed, online_install
from listenapp.errors import ModelMissing

MANIFEST = Path(__file__).resolve().parents[3] / "models"
FOLDER = "модели 1"
CUT = 8_000_000  # bytes served of the model's largest file, to save time


@pytest.fixture
def places(tiny_en: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Return the places of models. The manifest lists the files that the server has."""
    manifest = json.loads((MANIFEST / "manifest.json").read_text("utf-8"))
    large = manifest["models"][0]["files"]["model.bin"]
    large |= {"bytes": CUT, "sha256": hashlib.sha256((tiny_en / "model.bin").read_bytes()[:CUT]).hexdigest()}
    (tmp_path / "shipped").mkdir()
    (tmp_path / "shipped" / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return tmp_path / "shipped", tmp_path / "Мария Иванова" / "models"


@pytest.fixture
def server(tiny_en: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    published = tmp_path / "published" / FOLDER
    published.mkdir(parents=True)
    for file in catalog.find_model("tiny.en", [MANIFEST]).files:
        with (tiny_en / file.name).open("rb") as whole:
            (published / file.name).write_bytes(whole.read(CUT))
    with serving(published.parent) as running:
        yield running


def fetched(server: Server, places: tuple[Path, Path]) -> tuple[Path, list[float]]:
    shares: list[float] = []
    return online_install.install_online("tiny.en", places, shares.append, f"{server.address}/{FOLDER}/"), shares


def test_a_model_arrives_whole_and_nothing_else_stays(server: Server, places: tuple[Path, Path]) -> None:
    folder, shares = fetched(server, places)
    assert folder == places[1] / "tiny.en"
    installed.verify(folder, catalog.find_model("tiny.en", places))
    assert list(places[1].iterdir()) == [folder]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 50


def test_a_connection_that_breaks_off_is_taken_up_again_where_it_broke(
    server: Server, places: tuple[Path, Path]
) -> None:
    server.cuts = [1_000_000, 1_000_000, 2_000_000, 3_000_000]  # the first value is larger than the first file
    fetched(server, places)
    parts = [part for path, part in server.asked if path.endswith("model.bin")]
    assert parts == ["", "bytes=1000000-", "bytes=3000000-", "bytes=6000000-"]


def test_a_program_that_was_closed_goes_on_the_next_time(server: Server, places: tuple[Path, Path]) -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        online_install.install_online("tiny.en", places, stop, f"{server.address}/{FOLDER}")
    assert not (places[1] / "tiny.en").exists()
    server.asked.clear()
    _, shares = fetched(server, places)
    assert shares[1] > 0.5
    ((_, part),) = [asked for asked in server.asked if asked[0].endswith("model.bin")]
    assert int(part.removeprefix("bytes=").rstrip("-")) > CUT / 3
    assert not [path for path, _ in server.asked if path.endswith("config.json")]


def test_a_server_that_knows_no_parts_sends_all_again(server: Server, places: tuple[Path, Path]) -> None:
    server.knows_parts = False
    server.cuts = [10_000, 5_000_000]
    folder, _ = fetched(server, places)
    installed.verify(folder, catalog.find_model("tiny.en", places))


def test_a_damaged_file_is_named_and_the_rest_is_kept(server: Server, places: tuple[Path, Path], tiny_en: Path) -> None:
    published = server.folder / FOLDER / "tokenizer.json"
    published.unlink()
    published.write_bytes(b"x" * (tiny_en / "tokenizer.json").stat().st_size)
    with pytest.raises(ModelMissing, match=r"“tokenizer\.json”.*are kept") as raised:
        fetched(server, places)
    assert raised.value.code == "model.differs"
    assert not (places[1] / "tiny.en").exists()

    shutil.copyfile(tiny_en / "tokenizer.json", published)
    server.asked.clear()
    folder, _ = fetched(server, places)
    assert [(path.rsplit("/", 1)[1], part) for path, part in server.asked] == [("tokenizer.json", "")]
    installed.verify(folder, catalog.find_model("tiny.en", places))


def test_a_server_that_has_nothing(server: Server, places: tuple[Path, Path]) -> None:
    with pytest.raises(ModelMissing, match="404") as raised:
        online_install.install_online("tiny.en", places, lambda _: None, f"{server.address}/elsewhere")
    assert raised.value.code == "model.unreachable"
    assert len(server.asked) == 1


def test_a_server_that_is_not_there(places: tuple[Path, Path]) -> None:
    with pytest.raises(ModelMissing, match="refused"):
        online_install.install_online("tiny.en", places, lambda _: None, "http://127.0.0.1:9/")
    with pytest.raises(ModelMissing, match="only http"):
        online_install.install_online("tiny.en", places, lambda _: None, "file:///etc")


def test_the_proxy_of_the_environment_is_asked(
    server: Server, places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxying() as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.delenv("no_proxy")
        fetched(server, places)
    assert proxy.asked[0] == (f"{server.address}/{quote(FOLDER)}/config.json", "")
    assert len(proxy.asked) == len(server.asked) == 4


def test_the_command(
    server: Server, tiny_en: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Download the complete model with the command."""
    shutil.copyfile(tiny_en / "model.bin", server.folder / FOLDER / "model.bin")
    monkeypatch.setenv("LISTENAPP_HOME", str(tmp_path / "дом 1"))
    server.cuts = [5_000, 20_000_000]
    assert cli.main(["models", "install", "tiny.en", "--download", f"{server.address}/{FOLDER}"]) == 0
    told = capsys.readouterr()
    assert told.out == f"{tmp_path / 'дом 1' / 'models' / 'tiny.en'}\n"
    assert "Fetching the speech model “tiny.en”… 50 %" in told.err
    assert cli.main(["models", "verify", "tiny.en"]) == 0


def test_each_model_has_an_address_of_its_own_revision() -> None:
    for model in catalog.known([MANIFEST]):
        revision = model.source.split()[-1]
        assert model.address.startswith("https://")
        assert f"/{revision}" in model.address
