// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/fields.h"

#include "core/formats/session_words.h"
#include "core/text/text.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace estrade::csv {
namespace {

struct Words {
    Field field;
    std::string_view heads; ///< folded, parted by commas
};

constexpr std::array words{
    Words{Field::title,
          "title,titel,vortragstitel,titre,intitule,titulo,titolo,subject,betreff,sujet,asunto,oggetto,"
          "assunto,onderwerp,"
          "session,sessions,talk,event,vortrag,sitzung,veranstaltung,programmpunkt,thema,conference,"
          "presentation,"
          "ponencia,charla,sesion,actividad,sessione,intervento,sessao,palestra,atividade,sessie,lezing,"
          "activity,"
          "activite,what,was,quoi,film,movie,artist event,act event"
          ",название,название доклада,тема,тема доклада,доклад,мероприятие,"
          "событие,заголовок,наименование,タイトル,題名,題目,講演題目,講演タイトル,発表タイトル,演題,"
          "セッション,"
          "セッション名,内容,イベント,件名,プログラム"
          ",tytul,temat,wydarzenie,标题,主题,题目,議題,제목,발표제목,nazev"},
    Words{Field::name, "name,nom,nombre,nome,naam"},
    Words{Field::subtitle, "subtitle,sub title,untertitel,sous titre,subtitulo,sottotitolo,ondertitel"},
    Words{
        Field::day,
        "date,day,start date,startdate,date start,start day,startday,date label,day label,from date,date "
        "from,datum,tag,startdatum,termin,jour,date de "
        "debut,date debut,fecha,dia,"
        "fecha de inicio,fecha inicio,data,giorno,data inizio,data di inizio,data de inicio,data inicio,dag,"
        "begindatum"
        ",дата,день,дата начала,日付,日,開催日,開始日,月日"
        ",dzien,日期,날짜"},
    Words{Field::start,
          "start,starts,start time,starttime,time start,time,times,hour,hours,begin,begins,begin "
          "time,from,starts "
          "at,scheduled at,start at,begins at,from time,from time millis,"
          "start datetime,datetime,date time,date beginning,beginning,start date time,start "
          "timestamp,scheduled "
          "start,when,beginn,startzeit,anfang,anfangszeit,uhrzeit,zeit,von,"
          "ab,debut,heure,heure de debut,heure debut,horaire,horaires,hora,hora de inicio,hora inicio,inicio,"
          "comienzo,horario,inizio,ora,ora inizio,ora di "
          "inizio,orario,starttijd,begintijd,aanvang,aanvangstijd,"
          "tijd,van,slot,time slot,timeslot,time label,timelabel,time range,timerange"
          ",начало,время,время начала,開始,開始時刻,開始時間,開始日時,時間,時刻,日時"
          ",poczatek,godzina,od,开始,开始时间,时间,시작,시작시간,시간,zacatek,cas"},
    Words{Field::end_day,
          "end date,enddate,date end,end day,endday,to date,date to,enddatum,date de fin,date fin,fecha de "
          "fin,fecha fin,data fine,data di fine,"
          "data de fim,data fim,data de termino,einddatum"
          ",дата окончания,дата завершения,終了日"},
    Words{Field::end,
          "end,ends,end time,endtime,time end,to,to time,to time millis,until,till,ends at,end at,finish,end "
          "datetime,end "
          "timestamp,end date time,"
          "scheduled end,ende,endzeit,schluss,bis,fin,heure de fin,heure fin,hora de fin,hora "
          "fin,final,termino,"
          "fine,ora fine,ora di fine,fim,hora fim,hora de fim,hora de termino,einde,eindtijd,tot"
          ",конец,окончание,время окончания,завершение,終了,終了時刻,終了時間,終了日時"
          ",koniec,do,结束,结束时间,종료,종료시간,konec"},
    Words{Field::duration,
          "duration,length,total time,minutes,min,mins,duration min,duration minutes,duration in "
          "minutes,dauer,lange,laenge,minuten,"
          "dauer min,dauer in minuten,duree,duree min,duree minutes,duree en minutes,duracion,minutos,durata,"
          "minuti,duracao,duur"
          ",длительность,продолжительность,минут,所要時間,分"
          ",czas trwania,时长"},
    Words{Field::room,
          "room,rooms,loc,location,locations,venues,places,room name,location name,stage name,venue "
          "name,microlocation,place,venue,where,stage,stages,hall,halls,room "
          "location,hall location,raum,saal,ort,wo,buhne,salle,lieu,scene,ou,"
          "sala,salas,lugar,lugares,aula,aulas,salon,salones,escenario,escenarios,salles,lieux,"
          "raume,orte,luogo,stanza,palco,local,zaal,ruimte,locatie,plaats,podium"
          ",зал,аудитория,место,место проведения,площадка,помещение,кабинет,会場,"
          "部屋,場所,教室,ホール,会議室"
          ",miejsce,地点,会议室,房间,장소,mistnost,misto"},
    Words{Field::track,
          "track,tracks,topic,topics,thread,category,categories,theme,kategorie,strang,bereich,parcours,"
          "categorie,kategorien,thematique,"
          "piste,filiere,categoria,categorias,tematica,linea,traccia,percorso,trackname,trilha,tema,spoor,"
          "track "
          "name,track title"
          ",секция,направление,поток,трек,категория,トラック,カテゴリ,カテゴリー,分野"},
    Words{Field::kind,
          "type,kind,format,session type,session format,typ,art,type de session,tipo,formato,soort"
          ",тип,формат,вид,種別,種類,形式"
          ",类型"},
    Words{Field::abstract, "abstract,short abstract,summary,short "
                           "description,teaser,kurzbeschreibung,zusammenfassung,resume,resumen,"
                           "riassunto,sommario,resumo,samenvatting,synopsis"
                           ",аннотация,краткое описание,概要,要旨,要約"},
    Words{Field::description, "description,content,desc,descr,blurb,details,detail,long description,long "
                              "abstract,text,about,intro,beschreibung,descriptif,descripcion,"
                              "descrizione,descricao,beschrijving,omschrijving,html description,description "
                              "html,full description"
                              ",описание,подробности,説明,詳細,body"
                              ",opis,描述,简介,설명,popis"},
    Words{Field::language, "language,lang,sprache,langue,idioma,lengua,lingua,taal"
                           ",язык,言語"
                           ",jezyk,语言,jazyk"},
    Words{
        Field::speakers,
        "speaker,speakers,names,speaker name,speaker names,speakers names,speakers name,speaker s,speaker "
        "full "
        "name,presenter,presenters,presented by,full "
        "name,fullname,people,"
        "person,person "
        "name,persons,coach,coaches,teacher,teachers,panelist,panelists,speaking,author,authors,who,by,"
        "referent,referenten,referentin,"
        "referentinnen,referent in,"
        "vortragende,vortragender,vortragende r,redner,rednerin,sprecher,sprecherin,sprecher "
        "in,performer,performers,act,artist,artists,artiste,artistes,artista,artistas,artisti,kunstler,"
        "discussant,discussants,personen,wer,autor,autoren,"
        "teilnehmer,teilnehmende,mitwirkende,intervenant,intervenants,intervenante,"
        "intervenant e s,orateur,orateurs,oratrice,conferencier,"
        "conferenciers,animateur,personnes,qui,par,ponente,ponentes,orador,oradores,conferenciante,quien,"
        "relatore,relatori,oratore,oratori,chi,palestrante,palestrantes,quem,spreker,sprekers,wie,"
        "presenting author,presenting authors,participants,instructor,instructors,lecturer,lecturers,"
        "facilitator,facilitators,trainer,trainers,dozent,dozentin,dozenten,formateur,formateurs,formatrice,"
        "expositor,expositora,expositores,facilitador,facilitadora,facilitadores,docente,docentes"
        ",спикер,спикеры,докладчик,докладчики,автор,авторы,выступающий,"
        "выступающие,участники,фио,発表者,講演者,登壇者,講師,スピーカー,話者,著者,氏名,出演者,"
        "artist name"
        ",prelegent,prelegenci,mowca,演讲者,讲者,演讲人,主讲人,발표자,연사,recnik,prednasejici"},
    Words{Field::affiliation,
          "affiliation,company,speaker company,speaker organization,speaker org,speaker affiliation,company "
          "name,org,organisation,organization,institution,employer,firma,"
          "unternehmen,entreprise,societe,empresa,"
          "organizacion,azienda,organizzazione,organizacao,bedrijf,organisatie,organisations,organizations,"
          "affiliations,affil"
          ",компания,организация,место работы,所属"},
    Words{Field::bio, "bio,biography,speaker bio,speaker biography,presenter bio,about the speaker,speaker "
                      "info,short biography,long biography,short bio,vita,biografie,"
                      "kurzbiografie,biographie,biografia"
                      ",биография,о спикере,略歴,プロフィール"},
    Words{Field::id, "id,n°,no,event no,session no,guid,uid,uuid,code,session id,slot id,event id,talk "
                     "id,nr,nummer,number,numero,paper "
                     "id,paperid,ref"},
    Words{Field::link, "url,link,links,website,web,session url,file "
                       "url,lien,liens,webseite,enlace,enlaces,collegamento,sito"
                       ",ссылка,リンク"},
    Words{Field::slides,
          "slides,slides url,slide url,slides link,folien,diapos,diapositives,diapositivas,slide"
          ",презентация,слайды,資料,スライド"},
    Words{Field::recording, "recording,video,video url,video link,recording url,recording "
                            "link,aufzeichnung,mitschnitt,enregistrement,grabacion,"
                            "registrazione,gravacao,opname"
                            ",видео,запись,動画,録画"},
    Words{Field::resources,
          "resources,ressourcen,ressources,recursos,risorse,materiaal,attachments,attachment,files"
          ",materials,materialien,unterlagen,handouts,documents,documentos,downloads"},
    Words{Field::level,
          "level,skill level,audience level,complexity,difficulty,niveau,schwierigkeit,nivel,livello"
          ",уровень,сложность"},
    Words{Field::status, "status,state,decision,statut,etat,zustand,estado,stato"
                         ",статус,状態,ステータス"},
    Words{Field::cancelled,
          "cancelled,canceled,is canceled,is "
          "cancelled,annule,annulee,abgesagt,entfallt,cancelado,cancelada,annullato,geannuleerd"
          ",отменено"},
    Words{Field::note,
          "note,notes,remark,remarks,comment,comments,hinweis,hinweise,bemerkung,bemerkungen,anmerkung,"
          "remarque,remarques,nota,notas,observaciones,opmerking,opmerkingen"
          ",примечание,примечания,комментарий,備考"},
    Words{Field::zone, "time zone,timezone,time zone name,tz,zeitzone,fuseau horaire,zona horaria,fuso "
                       "orario,fuso horario,tijdzone"},
};

/// The rank of "Session name": "Title" comes before it, "Session" and "Presentation" after it.
constexpr std::size_t before_session = words.front().heads.find(",session,");
static_assert(words.front().field == Field::title && before_session != std::string_view::npos);

struct Meaning {
    Field field;
    std::size_t rank; ///< where its word stands among those of the field
};

std::unordered_map<std::string_view, Meaning> make_index() {
    std::unordered_map<std::string_view, Meaning> index;
    for (const auto& [field, heads] : words)
        for (std::size_t at = 0; at < heads.size();) {
            const std::size_t end = std::min(heads.find(',', at), heads.size());
            index.emplace(heads.substr(at, end - at), Meaning{field, at});
            at = end + 1;
        }
    return index;
}

/// Its words, folded, without what stands in brackets.
std::vector<std::string> words_of(std::string_view head) {
    std::vector<std::string> all;
    bool open = true; // a new word begins
    int brackets = 0;
    std::string folded = text::fold(parted_words(head));
    for (std::size_t dot = folded.find("·"); dot != std::string::npos; dot = folded.find("·", dot)) {
        folded[dot] = ' '; // "intervenant·e·s"
        folded.erase(dot + 1, 1);
    }
    for (const char c : folded) {
        brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (!letter || brackets > 0) {
            open = true;
            continue;
        }
        if (open)
            all.emplace_back();
        open = false;
        all.back() += c;
    }
    return all;
}

std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& word : all)
        (text += text.empty() ? "" : " ") += word;
    return text;
}

bool is_filler(const std::string& word) {
    static constexpr std::array<std::string_view, 25> fillers{
        "item",     "session",      "sessions", "talk",        "event",     "schedule",  "scheduled",
        "proposal", "optional",     "the",      "of",          "de",        "des",       "du",
        "la",       "le",           "vortrag",  "required",    "optionnel", "optionell", "slot",
        "local",    "presentation", "paper",    "contribution"};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

/// "papertitle" as "paper", "title"; other words as they are.
std::vector<std::string> unjoined(const std::string& word) {
    for (const std::string_view filler : {"session", "presentation", "event", "paper", "talk", "slot"})
        if (word.size() > filler.size() && word.starts_with(filler))
            return {std::string(filler), word.substr(filler.size())};
    return {word};
}

/// Whether what is named by a head, "Session name", is a session.
bool names_session(const std::vector<std::string>& head) {
    static constexpr std::array<std::string_view, 7> sessions{"session", "sessions", "talk",        "event",
                                                              "vortrag", "paper",    "presentation"};
    return std::find_first_of(head.begin(), head.end(), sessions.begin(), sessions.end()) != head.end();
}

/// Of heads that tell the same in several languages, those without one come first, then the English.
constexpr std::size_t in_english = 10'000;
constexpr std::size_t in_others = 20'000;

/// "english", "de": not those codes that are words of heads too, "id" and "no".
bool is_language(const std::string& word) {
    static constexpr std::array<std::string_view, 11> codes{"en", "de", "fr", "es", "ja", "jp",
                                                            "nl", "pt", "ru", "zh", "ko"};
    constexpr std::size_t shortest = 5;
    return std::find(codes.begin(), codes.end(), word) != codes.end() ||
           (word.size() >= shortest && !language_tag(word).empty());
}

std::optional<Meaning> meaning_of(std::string_view head) {
    static const std::unordered_map<std::string_view, Meaning> index = make_index();
    constexpr std::size_t longest = 60;
    if (head.size() > longest)
        return std::nullopt;
    std::vector<std::string> all = words_of(head);
    const auto known = [&] {
        const auto found = index.find(joined(all));
        return found == index.end() ? std::nullopt : std::optional(found->second);
    };
    if (const auto meaning = known())
        return meaning;
    std::size_t later = 1; // "Start" comes before "Session start"
    const auto other = std::find(all.begin(), all.end(), "or");
    const bool is_choice = other != all.begin() && other != all.end();
    if (is_choice)
        all.erase(other, all.end()); // "Room or building name"
    if (all.size() > 1 && is_language(all.back())) {
        later = all.back() == "en" || all.back() == "english" ? in_english : in_others; // "Title (German)"
        all.pop_back();
    }
    if (all.size() == 1)
        all = unjoined(all.front());
    const bool of_session = names_session(all);
    std::erase_if(all, is_filler);
    auto meaning = known();
    if (meaning && meaning->field == Field::name && of_session)
        return Meaning{Field::title, before_session};
    if (meaning && is_choice && (meaning->field == Field::title || meaning->field == Field::name))
        return std::nullopt; // "Talk or workshop" is a kind's
    if (meaning)
        meaning->rank += later;
    return meaning;
}

} // namespace

std::string parted_words(std::string_view head) {
    std::string parted;
    for (const char c : head) {
        const bool begins =
            c >= 'A' && c <= 'Z' && !parted.empty() && parted.back() >= 'a' && parted.back() <= 'z';
        parted += begins ? " " : "";
        parted += c;
    }
    return parted;
}

std::optional<Field> field_of(std::string_view head) {
    const auto meaning = meaning_of(head);
    return meaning ? std::optional(meaning->field) : std::nullopt;
}

std::size_t rank_of(std::string_view head) {
    const auto meaning = meaning_of(head);
    return meaning ? meaning->rank : std::string_view::npos;
}

bool is_session_name(std::string_view head) {
    return rank_of(head) == before_session;
}

std::optional<Role> role_of(std::string_view head) {
    static constexpr std::array<std::string_view, 5> moderators{
        "moderated by", "moderator name", "moderator names", "session moderator", "session moderators"};
    static constexpr std::array<std::string_view, 7> hosts{
        "host", "hosts", "chair", "chairs", "session chair", "session chairs", "mc"};
    const std::string told = joined(words_of(head));
    const bool one_word = told.find(' ') == std::string::npos; // "Moderation status" is of no people
    if ((one_word && told.starts_with("moderat") && told != "moderated") ||
        std::find(moderators.begin(), moderators.end(), told) != moderators.end())
        return Role::moderator;
    return std::find(hosts.begin(), hosts.end(), told) != hosts.end() ? std::optional(Role::host)
                                                                      : std::nullopt;
}

bool tells_time(Field field) {
    return field == Field::start || field == Field::day || field == Field::end || field == Field::end_day;
}

std::string_view take_zone_of(std::string_view& head) {
    const std::size_t bracket = head.find_last_of("([");
    const std::size_t begin = bracket != std::string_view::npos ? bracket + 1 : head.find_last_of(' ') + 1;
    std::string_view name = text::trim(head.substr(begin, head.find_first_of(")]", begin) - begin));
    const bool is_zone = begin > 0 && name.size() > 1 && (clock_name(name) != nullptr || zone_named(name));
    if (!is_zone)
        return {};
    head = text::trim(head.substr(0, begin - 1));
    return name;
}

bool is_all_day(std::string_view head) {
    static constexpr std::array<std::string_view, 6> heads{
        "all day", "all day event", "ganztagig", "ganztagiges ereignis", "journee entiere", "todo el dia"};
    return std::find(heads.begin(), heads.end(), joined(words_of(head))) != heads.end();
}

std::optional<bool> truth_of(std::string_view text) {
    constexpr std::size_t longest = 8;
    static constexpr std::array<std::string_view, 13> yes{"yes", "y",    "true", "x",    "1",   "ja", "j",
                                                          "oui", "vrai", "si",   "wahr", "sim", "✓"};
    static constexpr std::array<std::string_view, 12> no{"no",   "n",      "false", "0",   "nein", "non",
                                                         "faux", "falsch", "nao",   "nee", "-",    "n/a"};
    if (text.size() > longest)
        return std::nullopt;
    const std::string word = text::fold(text::trim(text));
    const bool is_no = std::find(no.begin(), no.end(), word) != no.end();
    return is_no || std::find(yes.begin(), yes.end(), word) != yes.end() ? std::optional(!is_no)
                                                                         : std::nullopt;
}

std::optional<NamePart> name_part_of(std::string_view head) {
    std::string head_words = joined(words_of(head));
    for (const std::string_view who : {"speaker ", "presenter ", "author "})
        if (head_words.starts_with(who))
            head_words.erase(0, who.size());
    for (const std::string_view given : {"first name", "firstname", "given name", "vorname", "prenom"})
        if (head_words == given)
            return NamePart::given;
    for (const std::string_view family : {"last name", "lastname", "surname", "family name", "nachname"})
        if (head_words == family)
            return NamePart::family;
    return std::nullopt;
}

bool is_time_word(std::string_view head) {
    const auto field = field_of(head);
    return field == Field::start || field == Field::day;
}

} // namespace estrade::csv
