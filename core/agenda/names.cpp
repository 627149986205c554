// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/names.h"

namespace estrade {

std::span<const Name<SessionKind>> names_of(SessionKind) {
    static constexpr std::array<Name<SessionKind>, 12> names{{
        {SessionKind::keynote, "keynote"},
        {SessionKind::talk, "talk"},
        {SessionKind::lightning, "lightning"},
        {SessionKind::panel, "panel"},
        {SessionKind::workshop, "workshop"},
        {SessionKind::activity, "activity"},
        {SessionKind::announcement, "announcement"},
        {SessionKind::qa, "q&a"},
        {SessionKind::break_, "break"},
        {SessionKind::meal, "meal"},
        {SessionKind::social, "social"},
        {SessionKind::other, "other"},
    }};
    return names;
}

std::span<const Name<SessionStatus>> names_of(SessionStatus) {
    static constexpr std::array<Name<SessionStatus>, 3> names{{
        {SessionStatus::confirmed, "confirmed"},
        {SessionStatus::tentative, "tentative"},
        {SessionStatus::cancelled, "cancelled"},
    }};
    return names;
}

std::span<const Name<Role>> names_of(Role) {
    static constexpr std::array<Name<Role>, 3> names{{
        {Role::speaker, "speaker"},
        {Role::host, "host"},
        {Role::moderator, "moderator"},
    }};
    return names;
}

std::span<const Name<Resource::Kind>> names_of(Resource::Kind) {
    static constexpr std::array<Name<Resource::Kind>, 7> names{{
        {Resource::Kind::slides, "slides"},
        {Resource::Kind::recording, "recording"},
        {Resource::Kind::podcast, "podcast"},
        {Resource::Kind::chat, "chat"},
        {Resource::Kind::website, "website"},
        {Resource::Kind::document, "document"},
        {Resource::Kind::other, "other"},
    }};
    return names;
}

std::span<const Name<Resource::State>> names_of(Resource::State) {
    static constexpr std::array<Name<Resource::State>, 2> names{{
        {Resource::State::available, "available"},
        {Resource::State::promised, "promised"},
    }};
    return names;
}

} // namespace estrade
