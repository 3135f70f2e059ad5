"""The JSON Schema of a record, and which of its parts are lists."""

import json
from pathlib import Path

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/formats/record.schema.json").read_text(encoding="utf-8")
)
LISTS = [name for name, part in SCHEMA["properties"].items() if part.get("type") == "array"]
