#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""visitor_by_hand.py PROGRAM [FOLDER-FOR-PICTURES]

A visitor at the real program, with a real keyboard under Xvfb: finds a talk by a misspelt speaker, stars it and one at
the same time, exports the calendar, closes, and opens a newer schedule in which the talk has moved. What is seen is told
by the files the program keeps; where ImageMagick is, pictures of each step are taken for a person to look at.
Status 77 where Xvfb or xdotool is missing.
"""
import os
import pathlib
import select
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

AGENDA = """estrade: 1
event:
  title: Two days of storage
  timezone: Europe/Paris
  language: en
rooms: [Hall, Annex]
agenda:
  2030-05-04:
    - {hall}: Backups that restore
      id: backups
      speakers: [Ada Lindqvist]
      room: Hall
    - 14:30-15:15: Queues for everyone
      id: queues
      speakers: [Bo Nakamura]
      room: Annex
    - 17:00-17:30: Closing
      id: closing
      room: Hall
"""
PATIENCE = 60  # seconds for anything that a person would see at once


def missing():
    return [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


class Desk:
    """A display with a keyboard, and a home of its own."""

    def __init__(self, program, home, pictures):
        self.program, self.home, self.pictures = program, home, pictures
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        assert select.select([reading], [], [], PATIENCE)[0], "Xvfb did not start"
        display = ":" + os.read(reading, 16).decode().strip()
        self.environment = dict(os.environ, DISPLAY=display, HOME=str(home), LANG="C.UTF-8", QT_QPA_PLATFORM="xcb",
                                XDG_DATA_HOME=str(home / "data"), XDG_RUNTIME_DIR=str(home),
                                DBUS_SESSION_BUS_ADDRESS="disabled:")

    def open(self, file):
        self.said = tempfile.TemporaryFile(mode="w+")
        self.running = subprocess.Popen([self.program, str(file), "--view", "browse", "--size", "1366x768"],
                                        env=self.environment, stderr=self.said)
        found = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Two days of storage")
        self.xdotool("windowfocus", "--sync", found.split()[0])

    def close(self):
        self.running.terminate()
        assert self.running.wait(PATIENCE) in (0, -15), "the program did not end well"
        self.said.seek(0)
        said = self.said.read()
        assert said == "", "the program complained: " + said

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, check=True, capture_output=True,
                              timeout=PATIENCE, text=True).stdout

    def press(self, *keys):
        self.xdotool("key", "--delay", "40", *keys)

    def write(self, text):
        self.xdotool("type", "--delay", "40", text)

    def picture(self, name):
        if self.pictures and shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(self.pictures / (name + ".png"))], env=self.environment,
                           check=True)

    def leave(self):
        self.server.terminate()
        self.server.wait()


def until(condition, what, again=lambda: None):
    """Waits for something to be so, doing `again` now and then, as a person would."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "never came: " + what
        again()
        select.select([], [], [], 0.2)


def stars(home):
    files = list((home / "data").rglob("visit.sqlite"))
    if not files:
        return {}
    try:
        with sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True) as store:
            return {title: start for title, start in store.execute("SELECT title, start_ms FROM slot")}
    except sqlite3.OperationalError:  # it is being made
        return {}


def calendar(home):
    files = list(home.rglob("*.ics"))
    return files[0].read_text() if files else ""


def visit(desk, home):
    file = home / "schedule.yaml"
    file.write_text(AGENDA.format(hall="14:00-14:45"))
    desk.open(file)

    def find_and_star(words, title):
        def try_once():
            desk.press("Escape", "slash")
            desk.write(words)
            desk.press("Return", "s")
            until_soon(lambda: title in stars(home))
        until(lambda: title in stars(home), f"a star for “{title}”, found by “{words}”", try_once)

    def until_soon(condition):
        deadline = time.monotonic() + 5
        while not condition() and time.monotonic() < deadline:
            select.select([], [], [], 0.1)

    find_and_star("lindqvits", "Backups that restore")
    desk.picture("1-starred")
    find_and_star("queues", "Queues for everyone")
    desk.picture("2-conflict")

    desk.press("Escape", "Escape", "e")
    until(lambda: "END:VCALENDAR" in calendar(home), "the exported calendar")
    assert "SUMMARY:Backups that restore" in calendar(home)
    assert "DTSTART;TZID=Europe/Paris:20300504T140000" in calendar(home), calendar(home)
    desk.picture("3-exported")
    desk.close()

    before = stars(home)["Backups that restore"]
    file.write_text(AGENDA.format(hall="15:30-16:15"))
    desk.open(file)
    until(lambda: stars(home).get("Backups that restore") == before + 90 * 60_000, "the star at its new time")
    desk.press("c")
    desk.picture("4-changes")
    desk.press("a", "e")
    until(lambda: "DTSTART;TZID=Europe/Paris:20300504T153000" in calendar(home), "the calendar with the new time")
    desk.picture("5-accepted")
    desk.close()


def main():
    if missing():
        print("skipped: there is no " + " and no ".join(missing()))
        return 77
    pictures = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        desk = Desk(sys.argv[1], home, pictures)
        try:
            visit(desk, home)
        finally:
            desk.leave()
    print("found, starred, exported, and seen to have moved")
    return 0


if __name__ == "__main__":
    sys.exit(main())
