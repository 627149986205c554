// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a window finds on the machine, and what Qt is told of it before there is an application object.
namespace estrade {

/// Pictures are the same on every machine: no display, no GPU, no scaling.
void draw_without_display();

/// Where no display paces the frames, Qt waits 5 ms for further changes before it draws; a tick makes all of
/// its changes at once.
void draw_at_once();

/// Where no session provides one, Qt makes one itself, and says so on standard error.
void provide_runtime_folder();

/// Without one, Qt would end the program in its own way.
[[nodiscard]] bool has_display();

/// Without one, the D-Bus library would start a bus of its own, and complain where it cannot.
[[nodiscard]] bool has_session_bus();

/// Without a sound server Qt Multimedia complains as soon as it is loaded, and without Qt Multimedia Qt does.
[[nodiscard]] bool can_play_sounds();

} // namespace estrade
