// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/detail_labels.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {} // namespace

Key key_of(std::string_view text) {
    struct Named {
        std::string_view name;
        Field field;
    };
    static constexpr std::array<Named, 111> names{{{"speaker", Field::speaker},
                                                   {"speakers", Field::speaker},
                                                   {"speaker name", Field::speaker},
                                                   {"speaker names", Field::speaker},
                                                   {"author", Field::speaker},
                                                   {"authors", Field::speaker},
                                                   {"author name", Field::speaker},
                                                   {"name", Field::speaker},
                                                   {"intervenant", Field::speaker},
                                                   {"intervenante", Field::speaker},
                                                   {"intervenants", Field::speaker},
                                                   {"orateur", Field::speaker},
                                                   {"oratrice", Field::speaker},
                                                   {"orateurs", Field::speaker},
                                                   {"presenter", Field::speaker},
                                                   {"presented by", Field::speaker},
                                                   {"presente par", Field::speaker},
                                                   {"sprecher", Field::speaker},
                                                   {"sprecherin", Field::speaker},
                                                   {"referent", Field::speaker},
                                                   {"referentin", Field::speaker},
                                                   {"referenten", Field::speaker},
                                                   {"vortragender", Field::speaker},
                                                   {"vortragende", Field::speaker},
                                                   {"ponente", Field::speaker},
                                                   {"ponentes", Field::speaker},
                                                   {"orador", Field::speaker},
                                                   {"oradora", Field::speaker},
                                                   {"oradores", Field::speaker},
                                                   {"palestrante", Field::speaker},
                                                   {"palestrantes", Field::speaker},
                                                   {"convidado", Field::speaker},
                                                   {"convidados", Field::speaker},
                                                   {"convidada", Field::speaker},
                                                   {"convidadas", Field::speaker},
                                                   {"relatore", Field::speaker},
                                                   {"relatrice", Field::speaker},
                                                   {"relatori", Field::speaker},
                                                   {"lektor", Field::speaker},
                                                   {"lektorka", Field::speaker},
                                                   {"prelegent", Field::speaker},
                                                   {"prelegentka", Field::speaker},
                                                   {"prelegenci", Field::speaker},
                                                   {"prowadzacy", Field::speaker},
                                                   {"prowadzaca", Field::speaker},
                                                   {"prednasejici", Field::speaker},
                                                   {"spreker", Field::speaker},
                                                   {"sprekers", Field::speaker},
                                                   {"forelasare", Field::speaker},
                                                   {"talare", Field::speaker},
                                                   {"panelists", Field::speaker},
                                                   {"panellists", Field::speaker},
                                                   {"panelistes", Field::speaker},
                                                   {"panelistas", Field::speaker},
                                                   {"intervienen", Field::speaker},
                                                   {"intervengono", Field::speaker},
                                                   {"participan", Field::speaker},
                                                   {"gaste", Field::speaker},
                                                   {"invites", Field::speaker},
                                                   {"moderator", Field::moderator},
                                                   {"moderators", Field::moderator},
                                                   {"moderation", Field::moderator},
                                                   {"moderatorin", Field::moderator},
                                                   {"moderated by", Field::moderator},
                                                   {"moderador", Field::moderator},
                                                   {"moderadora", Field::moderator},
                                                   {"modera", Field::moderator},
                                                   {"moderatore", Field::moderator},
                                                   {"moderatrice", Field::moderator},
                                                   {"moderateur", Field::moderator},
                                                   {"animateur", Field::moderator},
                                                   {"animatrice", Field::moderator},
                                                   {"anime par", Field::moderator},
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
                                                   {"title", Field::ignored}}};
    constexpr std::size_t longest = 40;
    const std::size_t colon = text.substr(0, longest).find(':');
    if (colon == npos)
        return {};
    const std::string name = text::fold(text::trim(text.substr(0, colon)));
    const auto* const found =
        std::find_if(names.begin(), names.end(), [&](const Named& n) { return n.name == name; });
    return found == names.end() ? Key{} : Key{found->field, colon + 1};
}

} // namespace estrade::announcement
