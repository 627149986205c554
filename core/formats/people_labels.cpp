// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/people_labels.h"

#include <unordered_set>

namespace estrade {

std::optional<Role> role_of_label(std::string_view folded) {
    using Words = std::unordered_set<std::string_view>;
    static const Words speakers{
        "speaker",      "speakers",      "speaker name",  "speaker names", "intervenant",  "intervenante",
        "intervenants", "intervenantes", "orateur",       "oratrice",      "orateurs",     "presenter",
        "presenters",   "presented by",  "presente par",  "sprecher",      "sprecherin",   "referent",
        "referentin",   "referenten",    "referentinnen", "vortragender",  "vortragende",  "ponente",
        "ponentes",     "orador",        "oradora",       "oradores",      "palestrante",  "palestrantes",
        "relatore",     "relatrice",     "relatori",      "lektor",        "lektorka",     "prelegent",
        "prelegentka",  "prelegenci",    "prowadzacy",    "prowadzaca",    "prednasejici", "spreker",
        "sprekers",     "forelasare",    "talare",        "panelists",     "panellists",   "panelistes",
        "panelistas",   "intervienen",   "intervengono"};
    static const Words moderators{"moderator",  "moderators", "moderation", "moderatorin", "moderated by",
                                  "moderador",  "moderadora", "modera",     "moderatore",  "moderatrice",
                                  "moderateur", "animateur",  "animatrice", "anime par"};
    if (speakers.contains(folded))
        return Role::speaker;
    return moderators.contains(folded) ? std::optional(Role::moderator) : std::nullopt;
}

} // namespace estrade
