# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds calendars against RFC 5545, with python3-icalendar: validate_ics.py FOLDER. Exit status 1: some are invalid;
77: no python3-icalendar here."""
import pathlib
import re
import sys

try:
    import icalendar
except ImportError:
    sys.exit(77)

faults = 0


def fault(path, what):
    global faults
    faults += 1
    print(f"{path.name}: {what[:300]}")


def check_lines(path, data):
    if not data.endswith(b"\r\n"):
        fault(path, "the last line has no end")
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            fault(path, f"a line of {len(line)} bytes: {line!r}")
        if b"\r" in line or b"\n" in line:
            fault(path, f"a line end that is not CRLF: {line!r}")
        if re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", line):
            fault(path, f"a control character: {line!r}")
        line.decode("utf-8")  # no character is cut


def check(path):
    data = path.read_bytes()
    check_lines(path, data)
    calendar = icalendar.Calendar.from_ical(data)
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            fault(path, f"no {name}")
    uids = set()
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    for part in calendar.walk():
        for name, error in part.errors:
            fault(path, f"{part.name} {name}: {error}")
    for event in calendar.walk("VEVENT"):
        for name in ("UID", "DTSTAMP", "DTSTART"):
            if name not in event or isinstance(event[name], list):
                fault(path, f"an event without one {name}")
        if str(event["UID"]) in uids:
            fault(path, f"UID twice: {event['UID']}")
        uids.add(str(event["UID"]))
        if str(event["DTSTAMP"].dt.tzinfo) not in ("UTC", "UTC+00:00"):
            fault(path, "DTSTAMP is not in UTC")
        if ("DTEND" in event) == ("DURATION" in event):
            fault(path, "neither or both of DTEND and DURATION")
        for name in ("DTSTART", "DTEND"):
            if name not in event or "TZID" not in event[name].params:
                continue
            zone = zones.get(event[name].params["TZID"])
            if zone is None:
                fault(path, f"{name} in a zone without VTIMEZONE: {event[name].params['TZID']}")
                continue
            # the rules written in the file agree with those of the system's zone of that name
            written = event[name].dt
            plain = written.replace(tzinfo=None)
            by_rules = zone.localize(plain) if hasattr(zone, "localize") else plain.replace(tzinfo=zone)
            if by_rules.utcoffset() != written.utcoffset():
                fault(path, f"{name} {written}: its VTIMEZONE says {by_rules}")


for calendar_path in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    try:
        check(calendar_path)
    except Exception as error:  # a fault of the file, whatever it is
        fault(calendar_path, f"{type(error).__name__}: {error}")
sys.exit(1 if faults else 0)
