// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/detail_labels.h"

#include "core/formats/people_labels.h"
#include "core/text/text.h"

#include <string>
#include <unordered_map>

namespace estrade::announcement {

Key key_of(std::string_view text) {
    static const std::unordered_map<std::string_view, Field> names{{"author", Field::speaker},
                                                                   {"authors", Field::speaker},
                                                                   {"author name", Field::speaker},
                                                                   {"name", Field::speaker},
                                                                   {"convidado", Field::speaker},
                                                                   {"convidados", Field::speaker},
                                                                   {"convidada", Field::speaker},
                                                                   {"convidadas", Field::speaker},
                                                                   {"participan", Field::speaker},
                                                                   {"gaste", Field::speaker},
                                                                   {"invites", Field::speaker},
                                                                   {"chair", Field::moderator},
                                                                   {"speaker bio", Field::bio},
                                                                   {"author bio", Field::bio},
                                                                   {"bio", Field::bio},
                                                                   {"biography", Field::bio},
                                                                   {"biographie", Field::bio},
                                                                   {"about the speaker", Field::bio},
                                                                   {"uber den referenten", Field::bio},
                                                                   {"talk abstract", Field::abstract},
                                                                   {"abstract", Field::abstract},
                                                                   {"description", Field::abstract},
                                                                   {"talk description", Field::abstract},
                                                                   {"resume", Field::abstract},
                                                                   {"summary", Field::abstract},
                                                                   {"beschreibung", Field::abstract},
                                                                   {"zusammenfassung", Field::abstract},
                                                                   {"inhalt", Field::abstract},
                                                                   {"descripcion", Field::abstract},
                                                                   {"synopsis", Field::abstract},
                                                                   {"slides link", Field::slides},
                                                                   {"ubicacion", Field::room},
                                                                   {"sala", Field::room},
                                                                   {"topics", Field::ignored},
                                                                   {"slides", Field::slides},
                                                                   {"diapositives", Field::slides},
                                                                   {"recording", Field::recording},
                                                                   {"enregistrement", Field::recording},
                                                                   {"video", Field::recording},
                                                                   {"links", Field::links},
                                                                   {"liens", Field::links},
                                                                   {"room", Field::room},
                                                                   {"salle", Field::room},
                                                                   {"raum", Field::room},
                                                                   {"note", Field::ignored},
                                                                   {"expected time", Field::ignored},
                                                                   {"language", Field::ignored},
                                                                   {"level", Field::ignored},
                                                                   {"title", Field::ignored}};
    constexpr std::size_t longest = 40;
    const std::size_t colon = text.substr(0, longest).find(':');
    if (colon == npos)
        return {};
    const std::string name = text::fold(text::trim(text.substr(0, colon)));
    if (const auto role = role_of_label(name))
        return {role == Role::moderator ? Field::moderator : Field::speaker, colon + 1};
    const auto found = names.find(name);
    return found == names.end() ? Key{} : Key{found->second, colon + 1};
}

} // namespace estrade::announcement
