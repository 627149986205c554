# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates JSON files: validate_json.py SCHEMA FOLDER. Exit status 1: some are invalid; 77: no jsonschema here."""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
faults = 0
for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
    for error in validator.iter_errors(json.loads(path.read_text())):
        faults += 1
        print(f"{path.name}: {'/'.join(map(str, error.path))}: {error.message[:300]}")
sys.exit(1 if faults else 0)
