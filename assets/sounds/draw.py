#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the stage's bells as WAV files, beside itself: a few partials that fade, quiet on purpose."""
import math
import pathlib
import struct
import wave

RATE = 16000
PARTIALS = [(1.0, 1.0, 5.0), (2.76, 0.35, 8.0), (5.4, 0.12, 14.0)]  # of the pitch, loudness, fading a second
LOUDNESS = 0.25


def stroke(pitch, at):
    """The sample of one stroke, `at` seconds after it; silent before."""
    if at < 0:
        return 0.0
    attack = min(1.0, at / 0.004)
    return attack * sum(loud * math.exp(-fade * at) * math.sin(2 * math.pi * pitch * of * at)
                        for of, loud, fade in PARTIALS)


def draw(name, pitch, strokes, length):
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        count = int(RATE * length)
        for i in range(count):
            end = min(1.0, (count - i) / (RATE * 0.05))
            value = sum(stroke(pitch, i / RATE - begin) for begin in strokes)
            out.writeframesraw(struct.pack("<h", int(32767 * LOUDNESS * end * value / 1.5)))


draw("warning", 880, [0.0], 0.9)
draw("end", 660, [0.0, 0.35], 1.2)
draw("over", 440, [0.0], 0.7)
