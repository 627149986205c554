// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/published_words.h"

#include "core/text/text.h"

namespace estrade {
namespace {

constexpr PublishedWords english{
    .tag = "en",
    .weekdays = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
               "October", "November", "December"},
    .kinds = {"Keynote", "Talk", "Lightning talk", "Round table", "Workshop", "Activity", "Announcement",
              "Questions", "Break", "Meal", "Social", ""},
    .resources = {"Slides", "Recording", "Podcast", "Chat group", "Website", "Document", "Link"},
    .roles = {"", "host", "moderator"},
    .untitled = "Untitled",
    .open_slot = "Open slot: propose a lightning talk",
    .cancelled = "Cancelled",
    .tentative = "To be confirmed",
    .moved = "Moved (was: ",
    .promised = "soon",
    .skip = "Skip to the programme",
    .search = "Search",
    .found = "Sessions found: ",
    .now = "Now",
    .next = "Next",
    .until = "until",
    .days = "Days",
    .programme = "Programme",
    .tracks = "Tracks",
    .times_in = "Times in the zone ",
    .details = "Details",
    .people = "People",
    .partners = "Partners",
    .links = "Links",
    .call = "Propose a talk",
    .next_event = "Next event",
    .none_found = "No session holds these words.",
    .version = "Version ",
    .place = "Venue",
    .time_zone = "Time zone",
    .web = "Web",
    .room = "Room",
    .note = "Note",
    .by = "by",
    .about_talks = "About the talks",
    .about_people = "About the speakers",
    .abstract = "Abstract",
};

constexpr PublishedWords french{
    .tag = "fr",
    .weekdays = {"Dimanche", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi"},
    .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
               "octobre", "novembre", "décembre"},
    .kinds = {"Keynote", "Talk", "Lightning talk", "Table ronde", "Atelier", "Activité", "Annonce",
              "Questions", "Pause", "Repas", "Convivialité", ""},
    .resources = {"Diapositives", "Enregistrement", "Podcast", "Groupe de discussion", "Site", "Document",
                  "Lien"},
    .roles = {"", "hôte", "animation"},
    .untitled = "Sans titre",
    .open_slot = "Créneau libre : proposez un lightning talk",
    .cancelled = "Annulé",
    .tentative = "À confirmer",
    .moved = "Déplacé (avant : ",
    .promised = "bientôt",
    .skip = "Aller au programme",
    .search = "Rechercher",
    .found = "Sessions trouvées : ",
    .now = "En ce moment",
    .next = "Ensuite",
    .until = "jusqu’à",
    .days = "Jours",
    .programme = "Programme",
    .tracks = "Parcours",
    .times_in = "Heures du fuseau ",
    .details = "Détails",
    .people = "Intervenants",
    .partners = "Partenaires",
    .links = "Liens",
    .call = "Proposer une présentation",
    .next_event = "Prochain rendez-vous",
    .none_found = "Aucune session ne contient ces mots.",
    .version = "Version ",
    .place = "Lieu",
    .time_zone = "Fuseau horaire",
    .web = "Web",
    .room = "Salle",
    .note = "Note",
    .by = "par",
    .about_talks = "Détail des présentations",
    .about_people = "Intervenants",
    .abstract = "Résumé",
};

} // namespace

const PublishedWords& published_words(std::string_view language) {
    const std::string folded = text::fold(language);
    return folded == "fr" || folded.starts_with("fr-") ? french : english;
}

std::string written_day(LocalDay day, const PublishedWords& words) {
    const date::year_month_day date{day};
    return std::string(words.weekdays[date::weekday{day}.c_encoding()]) + " " +
           std::to_string(static_cast<unsigned>(date.day())) + " " +
           std::string(words.months[static_cast<unsigned>(date.month()) - 1]) + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::string shown_title(const Slot& slot, const Session& session, const PublishedWords& words) {
    if (slot.open && slot.session.empty())
        return std::string(words.open_slot);
    return text::trim(session.title).empty() ? std::string(words.untitled) : session.title;
}

} // namespace estrade
