// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Where sessions of a list tell a topic and no title ("topic: Coffee", "title:"), topics are the titles of
/// all in it, and what is told as a title beside one is the job of who speaks.
void put_titles_right(yaml::Node& document);

} // namespace estrade::site
