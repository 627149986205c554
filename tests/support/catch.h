// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 and 3 differ in the names of their headers.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // as Catch2 2 has it
#else
#include <catch2/catch.hpp>
#endif
