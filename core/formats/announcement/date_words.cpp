// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/date_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <unordered_map>

namespace estrade::announcement {
namespace {

/// Words by the list that they stand in, from 0. In a list they are parted by blanks.
class WordLists {
public:
    explicit WordLists(std::span<const std::string_view> lists) {
        unsigned number = 0;
        for (std::string_view list : lists) {
            while (!list.empty()) {
                const std::size_t end = std::min(list.find(' '), list.size());
                numbers_.emplace(list.substr(0, end), number);
                list.remove_prefix(std::min(end + 1, list.size()));
            }
            ++number;
        }
    }
    [[nodiscard]] std::optional<unsigned> list_with(std::string_view word) const {
        const auto found = numbers_.find(word);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<std::string_view, unsigned> numbers_;
};

} // namespace

// "listopada" is no month: October for Croats, November for Poles
unsigned month_of(const std::string& word) {
    static constexpr std::array<std::string_view, 12> months{
        "gennaio januari janvier january januar enero janeiro jan janv ene ianuarie stycznia ledna "
        "gener января",
        "febbraio februari fevrier february februar febrero fevereiro feb fev fevr februarie lutego "
        "unora febrer февраля",
        "maart mars march marz maerz marzo marco marts mar mrz martie marca brezna maret марта",
        "aprile avril april abril apr avr abr aprilie kwietnia dubna апреля",
        "maggio mei mai may mayo maio maj maja kvetna maig мая",
        "giugno juin june juni junio junho jun iunie czerwca cervna juny июня",
        "luglio juillet july juli julio julho jul juil iulie lipca cervence juliol июля",
        "augustus aout august agosto aug ago sierpnia srpna agost augusti agustus августа",
        "settembre septembre september septiembre setembro sept sep septembrie wrzesnia zari setembre "
        "сентября",
        "ottobre octobre october oktober octubre outubro oct okt octombrie pazdziernika rijna октября",
        "novembre november noviembre novembro nov noiembrie listopadu ноября",
        "dicembre decembre december dezember diciembre dec dez decembrie grudnia prosince desembre "
        "desember декабря"};
    static const WordLists lists(months);
    const auto found = lists.list_with(word);
    return found ? *found + 1 : 0;
}

std::optional<date::weekday> weekday_of(const std::string& word, bool abbreviated) {
    static constexpr std::array<std::string_view, 7> names{
        "domenica zondag dimanche sunday sonntag sonntags domingo sondag sunnuntai duminica niedziela nedele "
        "nedela nedelja nedjelja vasarnap "
        "diumenge воскресенье",
        "lunedi maandag lundi monday segunda-feira montag montags lunes mandag luni poniedzialek pondeli "
        "pondelok ponedeljek ponedjeljak hetfo maanantai "
        "dilluns "
        "понедельник",
        "martedi dinsdag mardi tuesday terca-feira dienstag dienstags martes tirsdag tisdag marti wtorek "
        "utery utorok torek utorak kedd tiistai "
        "dimarts "
        "вторник",
        "mercoledi woensdag mercredi wednesday quarta-feira mittwoch mittwochs miercoles onsdag miercuri "
        "sroda streda sreda srijeda szerda keskiviikko "
        "dimecres среда",
        "giovedi donderdag jeudi thursday quinta-feira donnerstag donnerstags jueves torsdag joi czwartek "
        "ctvrtek stvrtok cetrtek cetvrtak csutortok torstai dijous "
        "четверг",
        "venerdi vrijdag vendredi friday sexta-feira freitag freitags viernes fredag vineri piatek patek "
        "piatok petek petak pentek perjantai "
        "divendres "
        "пятница",
        "sabato zaterdag samedi saturday samstag samstags sonnabend sonnabends sabado lordag sambata sobota "
        "subota szombat lauantai "
        "dissabte "
        "суббота"};
    static constexpr std::array<std::string_view, 7> short_names{
        "sun dim so",        "mon lun mo segunda seg",        "tue tues mar di terca",
        "wed mer mi quarta", "thu thur thurs jeu jue quinta", "fri ven fr vie sexta",
        "sat sam sab"};
    static const WordLists lists(names);
    static const WordLists short_lists(short_names);
    auto found = lists.list_with(word);
    if (!found && abbreviated)
        found = short_lists.list_with(word);
    return found ? std::optional(date::weekday(*found)) : std::nullopt;
}

} // namespace estrade::announcement
