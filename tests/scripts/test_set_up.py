"""The set-up names what is missing and never asks for what is there."""

from scripts.set_up import install, missing_packages


def all_load(library: str) -> bool:
    return bool(library)


def none_load(library: str) -> bool:
    return not library


def yes() -> bool:
    return True


def no() -> bool:
    return False


def test_nothing_is_missing_where_all_loads() -> None:
    assert missing_packages(False, all_load, yes) == []


def test_each_missing_library_names_its_package() -> None:
    found = missing_packages(False, none_load, yes, [("libGL.so.1", "libgl1"), ("libEGL.so.1", "libegl1")])
    assert found == ["libgl1", "libegl1"]


def test_the_environment_package_is_asked_for_only_while_there_is_no_environment() -> None:
    assert missing_packages(False, all_load, no) == ["python3-venv"]
    assert missing_packages(True, all_load, no) == []


def test_without_rights_the_line_to_type_is_given_and_nothing_runs() -> None:
    ran: list[list[str]] = []
    sentence = install(["libgl1", "libegl1"], False, ran.append)
    assert sentence is not None
    assert sentence.endswith("sudo apt-get install -y --no-install-recommends libgl1 libegl1")
    assert ran == []


def test_root_installs_after_updating_the_lists() -> None:
    ran: list[list[str]] = []
    assert install(["libgl1"], True, ran.append) is None
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[1][-1] == "libgl1"
