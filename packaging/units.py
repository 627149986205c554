#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts C++ sources together that can be compiled as one unit, since reading headers is most of what a compiler does.

    packaging/units.py SOURCE...      prints each of them after the number of its unit

No two of a unit define the same name, since names of anonymous namespaces would meet, nor does one take a name from
another namespace by which another means something else.
"""
import pathlib
import re
import sys

LARGEST_UNIT = 12  # sources; more spare little, and leave processors without work at the end
# What is defined at the first column is in a namespace: clang-format indents nothing else there.
DEFINITION = re.compile(
    r"^(?!namespace|template|static_assert)"
    r"(?:(?:struct |class |enum class |enum |concept |using (?=\w+ =))(\w+)|\w[^(=\n]*?(?<![:\w])(\w+)\s*(?:\(|=|\{|\[))", re.M)
BORROWED = re.compile(r"^using [\w:]+::(\w+);", re.M)
SCOPE = re.compile(r"\b(\w+)::")
WORD = re.compile(r"(?<![:.\w])[A-Za-z_]\w*")


class Names:
    """What a source calls what."""

    def __init__(self, source):
        text = source.read_text()
        self.defined = {name for pair in DEFINITION.findall(text) for name in pair if name}
        self.borrowed = set(BORROWED.findall(text))  # from another namespace
        self.scopes = set(SCOPE.findall(text))
        self.words = set(WORD.findall(text))

    def clash(self, other):
        """Whether the same name would be two things."""
        mine, theirs = self.defined | self.borrowed - other.borrowed, other.defined | other.borrowed - self.borrowed
        return mine & (theirs | other.scopes) or theirs & self.scopes

    def meet(self, other):
        """Whether a name could also be hidden, of which compilers warn."""
        mine, theirs = self.defined | self.borrowed - other.borrowed, other.defined | other.borrowed - self.borrowed
        return mine & (other.words | other.scopes) or theirs & (self.words | self.scopes)


def units_of(sources, kept_apart=Names.meet, largest=LARGEST_UNIT):
    """Those that meet most others first: fewer units are left with few sources."""
    names = {source: Names(source) for source in sources}
    apart = {one: {other for other in sources if other != one and kept_apart(names[one], names[other])} for one in sources}
    units = []
    for source in sorted(sources, key=lambda source: -len(apart[source])):
        for unit in units:
            if len(unit) < largest and apart[source].isdisjoint(unit):
                break
        else:
            unit = []
            units.append(unit)
        unit.append(source)
    return units


if __name__ == "__main__":
    for number, unit in enumerate(units_of([pathlib.Path(argument) for argument in sys.argv[1:]])):
        for source in unit:
            print(number, source)
