<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>BoardHeader</name>
        <message>
            <source>Rehearsal</source>
            <translation>Répétition</translation>
        </message>
    </context>
    <context>
        <name>Upcoming</name>
        <message>
            <source>Later</source>
            <translation>Ensuite</translation>
        </message>
    </context>
    <context>
        <name>estrade::BoardModel</name>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Starting soon</source>
            <translation>Bientôt</translation>
        </message>
        <message>
            <source>Resuming %1</source>
            <translation>Reprise %1</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>Room changed</source>
            <translation>Lieu changé</translation>
        </message>
        <message>
            <source>Time changed</source>
            <translation>Horaire changé</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Place libre</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Prochain rendez-vous</translation>
        </message>
        <message>
            <source>To find again</source>
            <translation>À retrouver</translation>
        </message>
        <message>
            <source>coming later</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>With the support of</source>
            <translation>Avec le soutien de</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Thank you all!</source>
            <translation>Merci à toutes et à tous !</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Rien n’est encore prévu</translation>
        </message>
        <message>
            <source>%1 ended at %2</source>
            <translation>%1 s’est terminé à %2</translation>
        </message>
        <message>
            <source>A talk to propose?</source>
            <translation>Un talk à proposer ?</translation>
        </message>
        <message>
            <source>The programme on your phone</source>
            <translation>Le programme sur votre téléphone</translation>
        </message>
        <message>
            <source>%1 ended on %2 at %3</source>
            <translation>%1 s’est terminé %2 à %3</translation>
        </message>
    </context>
    <context>
        <name>estrade::Words</name>
        <message>
            <source>dddd d MMMM</source>
            <extracomment>A day without its year, in Qt's date format: "Wednesday 30 September"</extracomment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>de %1 à %2</translation>
        </message>
        <message>
            <source>days left</source>
            <translation>jours restants</translation>
        </message>
        <message>
            <source>hours left</source>
            <translation>heures restantes</translation>
        </message>
        <message>
            <source>minutes left</source>
            <translation>minutes restantes</translation>
        </message>
        <message>
            <source>d left</source>
            <translation>j restants</translation>
        </message>
        <message>
            <source>h left</source>
            <translation>h restantes</translation>
        </message>
        <message>
            <source>min left</source>
            <translation>min restantes</translation>
        </message>
        <message>
            <source>days to go</source>
            <translation>jours avant le début</translation>
        </message>
        <message>
            <source>hours to go</source>
            <translation>heures avant le début</translation>
        </message>
        <message>
            <source>minutes to go</source>
            <translation>minutes avant le début</translation>
        </message>
        <message>
            <source>Keynote</source>
            <translation>Keynote</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Talk</translation>
        </message>
        <message>
            <source>Lightning talk</source>
            <translation>Lightning talk</translation>
        </message>
        <message>
            <source>Round table</source>
            <translation>Table ronde</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>Annonce</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Meal</source>
            <translation>Repas</translation>
        </message>
        <message>
            <source>Social</source>
            <translation>Convivialité</translation>
        </message>
        <message>
            <source>Open slot</source>
            <translation>Créneau libre</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Diapositives</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Podcast</source>
            <translation>Podcast</translation>
        </message>
        <message>
            <source>Chat group</source>
            <translation>Groupe de discussion</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
    </context>
    <context>
        <name>estrade::now</name>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>Rien n’est prévu.</translation>
        </message>
        <message>
            <source>The event is over.</source>
            <translation>L’événement est terminé.</translation>
        </message>
    </context>
    <context>
        <name>estrade::show_window</name>
        <message>
            <source>line %1: </source>
            <translation>ligne %1 : </translation>
        </message>
        <message>
            <source>The file was saved with an error (%1). Showing the last good agenda.</source>
            <translation>Le fichier enregistré contient une erreur (%1). Le dernier programme valable reste affiché.</translation>
        </message>
        <message>
            <source>The file has an error (%1).</source>
            <translation>Le fichier contient une erreur (%1).</translation>
        </message>
    </context>
</TS>
