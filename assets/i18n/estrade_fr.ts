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
    <name>BrowseSidebar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add to my agenda</source>
        <translation>Ajouter à mon programme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>Une note pour vous</translation>
    </message>
</context>
<context>
    <name>DetailLinks</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>%1: soon</source>
        <translation>%1&#xa0;: bientôt</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DetailPeople</name>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Insert after the selected slot</source>
        <translation>Ajouter après le créneau choisi</translation>
    </message>
    <message>
        <source>Edit the selected slot</source>
        <translation>Modifier le créneau choisi</translation>
    </message>
    <message>
        <source>Sign up a lightning talk</source>
        <translation>Inscrire un lightning talk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>People, separated by commas</source>
        <translation>Personnes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Ne montrer que</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>HostControls</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1&#xa0;min</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1&#xa0;min</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5&#xa0;min</translation>
    </message>
    <message>
        <source>−5 min</source>
        <translation>−5&#xa0;min</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>HostHeader</name>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>HostHelp</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pause, reprise</translation>
    </message>
    <message>
        <source>One minute more, less</source>
        <translation>Une minute de plus, de moins</translation>
    </message>
    <message>
        <source>Five minutes more, less</source>
        <translation>Cinq minutes de plus, de moins</translation>
    </message>
    <message>
        <source>Delay by 5 min</source>
        <translation>Décaler de 5&#xa0;min</translation>
    </message>
    <message>
        <source>Select below, above</source>
        <translation>Choisir dessous, dessus</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Start the selected slot</source>
        <translation>Démarrer le créneau choisi</translation>
    </message>
    <message>
        <source>Skip the selected slot</source>
        <translation>Passer le créneau choisi</translation>
    </message>
    <message>
        <source>No-show: skip the talk</source>
        <translation>Absence&#xa0;: passer l’intervention</translation>
    </message>
    <message>
        <source>Move the selected row</source>
        <translation>Déplacer la ligne choisie</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>Cancel the selected slot</source>
        <translation>Retirer le créneau choisi</translation>
    </message>
    <message>
        <source>Move the slot to another room</source>
        <translation>Changer le créneau de salle</translation>
    </message>
    <message>
        <source>Insert a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>Edit the slot</source>
        <translation>Modifier le créneau</translation>
    </message>
    <message>
        <source>Sign up a lightning talk</source>
        <translation>Inscrire un lightning talk</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Announce the new times</source>
        <translation>Annoncer les nouveaux horaires</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Hand over by itself, or not</source>
        <translation>Enchaîner seul, ou non</translation>
    </message>
    <message>
        <source>Follow the clock again</source>
        <translation>Suivre à nouveau l’horloge</translation>
    </message>
    <message>
        <source>Take up an older day</source>
        <translation>Reprendre un jour passé</translation>
    </message>
    <message>
        <source>Apply a way to catch up</source>
        <translation>Appliquer un rattrapage</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Ready-made messages</source>
        <translation>Messages prêts</translation>
    </message>
    <message>
        <source>Clear the message</source>
        <translation>Effacer le message</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Explain the number</source>
        <translation>Expliquer le nombre</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Défaire, refaire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>PgDn, ↓</source>
        <translation>Page suiv., ↓</translation>
    </message>
    <message>
        <source>PgUp, ↑</source>
        <translation>Page préc., ↑</translation>
    </message>
</context>
<context>
    <name>HostMore</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Delay 5 min</source>
        <translation>Décaler 5&#xa0;min</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Rallumer</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Enchaîner</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>HostNumber</name>
    <message>
        <source>Blackout: the stage is dark</source>
        <translation>Écran noir&#xa0;: la scène ne voit rien</translation>
    </message>
</context>
<context>
    <name>HostQuestion</name>
    <message>
        <source>Yes, take it up</source>
        <translation>Oui, reprendre</translation>
    </message>
    <message>
        <source>No, follow the clock</source>
        <translation>Non, suivre l’horloge</translation>
    </message>
</context>
<context>
    <name>KioskAttract</name>
    <message>
        <source>Touch the screen: the whole programme</source>
        <translation>Touchez l’écran&#xa0;: tout le programme</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>KioskLinks</name>
    <message>
        <source>Take along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>%1: soon</source>
        <translation>%1&#xa0;: bientôt</translation>
    </message>
</context>
<context>
    <name>KioskNow</name>
    <message>
        <source>On now</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message>
        <source>The organizer&apos;s PIN</source>
        <translation>Code de l’organisation</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KioskSearch</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Title, person, room…</source>
        <translation>Titre, personne, salle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first letters are enough. Accents and a slip of the finger do not matter.</source>
        <translation>Les premières lettres suffisent. Les accents et les fautes de frappe ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>KioskSession</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Search for a session, a person</source>
        <translation>Rechercher une session, une personne</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>LayoutButtons</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Message to the speaker</source>
        <translation>Message à l’oratrice ou l’orateur</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>In the dark (%1): %2</source>
        <translation>Dans le noir (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>On stage (%1): %2</source>
        <translation>Sur scène (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a schedule</source>
        <translation>Ouvrir un programme</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher quelqu’un</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody of that name takes part.</source>
        <translation>Personne de ce nom ne participe.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open a picture of another’s code</source>
        <translation>Ouvrir une image du code de l’autre</translation>
    </message>
</context>
<context>
    <name>ProgrammePane</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>J, K: select  ·  Ctrl+↑, ↓: reorder  ·  Ctrl+1…9: to another room</source>
        <translation>J, K&#xa0;: choisir  ·  Ctrl+↑, ↓&#xa0;: déplacer  ·  Ctrl+1…9&#xa0;: changer de salle</translation>
    </message>
    <message>
        <source>J, K: select  ·  Ctrl+↑, ↓: reorder</source>
        <translation>J, K&#xa0;: choisir  ·  Ctrl+↑, ↓&#xa0;: déplacer</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the side</source>
        <translation>Épingler sur le côté</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Hide this room</source>
        <translation>Masquer cette salle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>RundownList</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SectionActions</name>
    <message>
        <source>I have seen that</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Add these to my agenda</source>
        <translation>Les ajouter à mon programme</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Who opens the same programme in Estrade pastes that text there, with V in their agenda.</source>
        <translation>Qui ouvre le même programme dans Estrade y colle ce texte, par V dans son programme.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>StageScreen</name>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
</context>
<context>
    <name>StarMark</name>
    <message>
        <source>Remove from my agenda</source>
        <translation>Retirer de mon programme</translation>
    </message>
    <message>
        <source>Add to my agenda</source>
        <translation>Ajouter à mon programme</translation>
    </message>
</context>
<context>
    <name>StartDrop</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Drop a schedule here, or paste an announcement</source>
        <translation>Déposez un programme ici, ou collez une annonce</translation>
    </message>
    <message>
        <source>The text you sent to the group, a schedule.xml or .json, a calendar, a table, the folder of the conference&apos;s site: Estrade finds out what it is.</source>
        <translation>Le texte envoyé au groupe, un schedule.xml ou .json, un calendrier, un tableau, le dossier du site de la conférence&#xa0;: Estrade reconnaît ce que c’est.</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Coller (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Every screen in the venue tells the truth about time, from the programme you already have.</source>
        <translation>Chaque écran de la salle dit l’heure juste, à partir du programme que vous avez déjà.</translation>
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
    <name>estrade::Awake</name>
    <message>
        <source>The programme is being shown</source>
        <translation>Le programme est affiché</translation>
    </message>
</context>
<context>
    <name>estrade::BoardModel</name>
    <message>
        <source>Starting soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Reprise %1</translation>
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
        <translation>Merci à toutes et à tous&#x202f;!</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>A talk to propose?</source>
        <translation>Un talk à proposer&#x202f;?</translation>
    </message>
    <message>
        <source>The programme on your phone</source>
        <translation>Le programme sur votre téléphone</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places left for a lightning talk</source>
        <translation>
            <numerusform>%n place libre pour un lightning talk</numerusform>
            <numerusform>%n places libres pour un lightning talk</numerusform>
        </translation>
    </message>
    <message>
        <source>One place left for a lightning talk</source>
        <translation>Une place libre pour un lightning talk</translation>
    </message>
    <message>
        <source>The event’s page</source>
        <translation>La page de l’événement</translation>
    </message>
    <message>
        <source>over</source>
        <translation>de trop</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Début %1</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardé</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Terminé à %1</translation>
    </message>
    <message>
        <source>Ended on %1 at %2</source>
        <translation>Terminé %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One free place</source>
        <translation>Une place libre</translation>
    </message>
    <message numerus="yes">
        <source>%n free places</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>estrade::BrowseDetail</name>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>also on %1</source>
        <translation>aussi %1</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseFilter</name>
    <message>
        <source>On now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>In my agenda</source>
        <translation>Dans mon programme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseMine</name>
    <message>
        <source>%1: also on %2</source>
        <translation>%1&#xa0;: aussi %2</translation>
    </message>
    <message>
        <source>%1: a recording is promised</source>
        <translation>%1&#xa0;: un enregistrement est promis</translation>
    </message>
    <message>
        <source>%1: there is a recording</source>
        <translation>%1&#xa0;: il y a un enregistrement</translation>
    </message>
    <message>
        <source>%1: leave %2 early</source>
        <translation>%1&#xa0;: partir %2 plus tôt</translation>
    </message>
    <message>
        <source>%1: come %2 late</source>
        <translation>%1&#xa0;: arriver %2 en retard</translation>
    </message>
    <message>
        <source>In conflict with %1 in your agenda</source>
        <translation>En conflit avec %1 dans votre programme</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 de libre</translation>
    </message>
    <message>
        <source>%1 free (F): %2</source>
        <translation>%1 de libre (F)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libre %1</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The programme is empty.</source>
        <translation>Le programme est vide.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Plus rien n’est prévu.</translation>
    </message>
    <message>
        <source>Your agenda is empty: there is nothing to export.</source>
        <translation>Votre programme est vide&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Your agenda was written to %1.</source>
        <translation>Votre programme est écrit dans %1.</translation>
    </message>
    <message>
        <source>Your agenda cannot be written to %1.</source>
        <translation>Votre programme ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>Nothing is starred yet: press S on what you want to see.</source>
        <translation>Rien n’est gardé encore&#xa0;: appuyez sur S sur ce que vous voulez voir.</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked.</source>
        <translation>Rien n’a changé depuis votre dernier passage.</translation>
    </message>
    <message>
        <source>Soon: %1</source>
        <translation>Bientôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: 12:30-13:15 Lunch</source>
        <translation>%1&#xa0;: 12:30-13:15 Déjeuner</translation>
    </message>
    <message>
        <source>Begin with a time: 12:30-13:15 Lunch</source>
        <translation>Commencez par une heure&#xa0;: 12:30-13:15 Déjeuner</translation>
    </message>
    <message>
        <source>After the time, write what it is: 12:30-13:15 Lunch</source>
        <translation>Après l’heure, écrivez ce que c’est&#xa0;: 12:30-13:15 Déjeuner</translation>
    </message>
    <message>
        <source>Clocks do not show that time on that day.</source>
        <translation>Les horloges ne montrent pas cette heure ce jour-là.</translation>
    </message>
    <message>
        <source>From another’s agenda</source>
        <translation>Du programme d’un autre</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>A newer version of Estrade wrote that agenda.</source>
        <translation>Une version plus récente d’Estrade a écrit ce programme.</translation>
    </message>
    <message>
        <source>A part of that agenda is missing: copy the whole text.</source>
        <translation>Il manque une partie de ce programme&#xa0;: copiez tout le texte.</translation>
    </message>
    <message>
        <source>That agenda is for another event.</source>
        <translation>Ce programme est celui d’un autre événement.</translation>
    </message>
    <message>
        <source>New to you: %1, already in your agenda: %2, not in this programme: %3.</source>
        <translation>Nouveaux pour vous&#xa0;: %1, déjà dans votre programme&#xa0;: %2, absents de cette version&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No session matches the filters.</source>
        <translation>Aucune session ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>All rooms are hidden.</source>
        <translation>Toutes les salles sont masquées.</translation>
    </message>
    <message>
        <source>That picture cannot be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>The QR code in that picture holds no agenda.</source>
        <translation>Le code QR de cette image ne contient pas de programme.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of up to %n megapixels are read: cut the code out of that one.</source>
        <translation>
            <numerusform>Les images sont lues jusqu’à %n&#xa0;mégapixel&#xa0;: découpez le code de celle-là.</numerusform>
            <numerusform>Les images sont lues jusqu’à %n&#xa0;mégapixels&#xa0;: découpez le code de celle-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no QR code in that picture, or it is too small or not sharp.</source>
        <translation>Cette image ne contient pas de code QR, ou il est trop petit ou flou.</translation>
    </message>
    <message>
        <source>What was copied holds no agenda: copy the other one’s QR code, or the text under it, first.</source>
        <translation>Ce qui a été copié ne contient pas de programme&#xa0;: copiez d’abord le code QR de l’autre, ou le texte qui est dessous.</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseNews</name>
    <message>
        <source>In my agenda</source>
        <translation>Dans mon programme</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Cancelled or removed</source>
        <translation>Annulé ou retiré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Told otherwise</source>
        <translation>Présenté autrement</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>takes place again</source>
        <translation>à nouveau prévu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>autre titre</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>autres personnes</translation>
    </message>
    <message>
        <source>Now in conflict with %1</source>
        <translation>Désormais en conflit avec %1</translation>
    </message>
    <message>
        <source>Changes in the programme: %1. Press C to see.</source>
        <translation>Changements dans le programme&#xa0;: %1. Touche C pour les voir.</translation>
    </message>
    <message>
        <source>Changes in the programme: %1, in your agenda: %2. Press C to see.</source>
        <translation>Changements dans le programme&#xa0;: %1, dont dans le vôtre&#xa0;: %2. Touche C pour les voir.</translation>
    </message>
</context>
<context>
    <name>estrade::BrowsePeople</name>
    <message>
        <source>sessions: %1</source>
        <translation>sessions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseRooms</name>
    <message>
        <source>Rooms hidden: %1</source>
        <translation>Salles masquées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseRows</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>My agenda</source>
        <translation>Mon programme</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Sans parcours</translation>
    </message>
</context>
<context>
    <name>estrade::BrowseWords</name>
    <message>
        <source>dddd d</source>
        <extracomment>A day within an event, in Qt&apos;s date format: &quot;Saturday 3&quot;</extracomment>
        <translation>dddd d</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>beginner</source>
        <translation>débutant</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avancé</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>tous niveaux</translation>
    </message>
    <message>
        <source>For you: %1 (%2)</source>
        <translation>Pour vous&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>estrade::HostModel</name>
    <message>
        <source>3 minutes left</source>
        <translation>Plus que 3 minutes</translation>
    </message>
    <message>
        <source>Please conclude</source>
        <translation>Merci de conclure</translation>
    </message>
    <message>
        <source>Microphone!</source>
        <translation>Micro&#x202f;!</translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation>Répéter la question</translation>
    </message>
    <message>
        <source>Screens in phase: %1 of %2</source>
        <translation>Écrans en phase&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>1 screen in phase</source>
        <translation>1 écran en phase</translation>
    </message>
    <message numerus="yes">
        <source>%n screens in phase</source>
        <translation>
            <numerusform>%n écran en phase</numerusform>
            <numerusform>%n écrans en phase</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a slot that is still to come can be skipped.</source>
        <translation>Seul un créneau à venir peut être passé.</translation>
    </message>
    <message>
        <source>Only a slot that is still to come can be cancelled.</source>
        <translation>Seul un créneau à venir peut être retiré.</translation>
    </message>
    <message>
        <source>Only what is still to come can be put in another order.</source>
        <translation>Seul ce qui est à venir peut changer d’ordre.</translation>
    </message>
    <message>
        <source>Only a slot that is still to come can be moved to another room.</source>
        <translation>Seul un créneau à venir peut changer de salle.</translation>
    </message>
    <message>
        <source>There is no message to clear.</source>
        <translation>Aucun message à effacer.</translation>
    </message>
    <message>
        <source>There is nothing to catch up.</source>
        <translation>Rien à rattraper.</translation>
    </message>
    <message>
        <source>There is nothing of another day to take up.</source>
        <translation>Rien d’un autre jour à reprendre.</translation>
    </message>
    <message>
        <source>The room follows the clock already.</source>
        <translation>La salle suit déjà l’horloge.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Rien à défaire.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Rien à refaire.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing is still to come.</source>
        <translation>Plus rien n’est à venir.</translation>
    </message>
    <message>
        <source>Select a slot first: J, K.</source>
        <translation>Sélectionnez d’abord un créneau&#xa0;: J, K.</translation>
    </message>
    <message>
        <source>What was cancelled or skipped cannot be started.</source>
        <translation>Ce qui a été retiré ou passé ne peut être démarré.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>C’est déjà en cours.</translation>
    </message>
    <message>
        <source>That talk is over.</source>
        <translation>Cette intervention est terminée.</translation>
    </message>
    <message>
        <source>No lightning talk is selected or running.</source>
        <translation>Aucune intervention n’est sélectionnée ni en cours.</translation>
    </message>
</context>
<context>
    <name>estrade::HostRows</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>may shrink to %1</source>
        <translation>compressible jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>End at %1 as planned</source>
        <translation>Fin à %1 comme prévu</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Fin à %1</translation>
    </message>
    <message>
        <source>%1 would be in two rooms</source>
        <translation>%1 serait dans deux salles à la fois</translation>
    </message>
    <message>
        <source>%1 has too little time</source>
        <translation>Trop peu de temps pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shorten breaks and questions</source>
        <translation>Raccourcir les pauses et les questions</translation>
    </message>
    <message>
        <source>Drop an open slot</source>
        <translation>Abandonner un créneau libre</translation>
    </message>
    <message>
        <source>Shorten what follows</source>
        <translation>Raccourcir la suite</translation>
    </message>
    <message>
        <source>Push everything and announce it</source>
        <translation>Tout décaler et l’annoncer</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>fixed start, but what precedes ends at %1</source>
        <translation>début fixe, mais ce qui précède finit à %1</translation>
    </message>
    <message>
        <source>%1: gains %2</source>
        <translation>%1&#xa0;: gagne %2</translation>
    </message>
    <message>
        <source>should have begun</source>
        <translation>aurait dû commencer</translation>
    </message>
    <message>
        <source>%1 cannot begin on time</source>
        <translation>«&#xa0;%1&#xa0;» ne peut commencer à l’heure</translation>
    </message>
</context>
<context>
    <name>estrade::HostWords</name>
    <message>
        <source>start</source>
        <translation>démarrer</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>de décalage</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>saut</translation>
    </message>
    <message>
        <source>insert “%1”</source>
        <translation>ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>move to another room</source>
        <translation>changer de salle</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>clear message</source>
        <translation>effacer le message</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>blackout</source>
        <translation>écran noir</translation>
    </message>
    <message>
        <source>light</source>
        <translation>rallumer</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>annoncer</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>enchaînement</translation>
    </message>
    <message>
        <source>follow the clock</source>
        <translation>suivre l’horloge</translation>
    </message>
    <message>
        <source>take up</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>sign up %1</source>
        <translation>inscrire %1</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refaire</translation>
    </message>
    <message>
        <source>catch up</source>
        <translation>rattrapage</translation>
    </message>
    <message>
        <source>follows the clock</source>
        <translation>suit l’horloge</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>fin prévue à %1</translation>
    </message>
    <message>
        <source>Talk %1 of %2</source>
        <translation>Intervention %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>hérité</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>de décalage</translation>
    </message>
    <message>
        <source>given</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>de pause</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>de dépassement</translation>
    </message>
    <message>
        <source>to absorb the delay</source>
        <translation>pour absorber le retard</translation>
    </message>
    <message>
        <source>Until %1: begun at %2, %3 planned</source>
        <translation>Jusqu’à %1&#xa0;: commencé à %2, %3 prévues</translation>
    </message>
    <message>
        <source>The end is that of %1</source>
        <translation>La fin est celle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>another day’s plan</source>
        <translation>programme d’un autre jour</translation>
    </message>
    <message>
        <source>+%1 late</source>
        <translation>+%1 de retard</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <translation>%1, au programme du %2</translation>
    </message>
    <message>
        <source>%1, %2 after the plan</source>
        <translation>%1, soit %2 après l’horaire</translation>
    </message>
    <message>
        <source>%1, %2 before the plan</source>
        <translation>%1, soit %2 avant l’horaire</translation>
    </message>
    <message>
        <source>The end is late</source>
        <translation>La fin est en retard</translation>
    </message>
    <message>
        <source>The end is %1 late</source>
        <translation>La fin a %1 de retard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1&#xa0;h</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1&#xa0;jours</translation>
    </message>
    <message>
        <source>This room was left at “%1” on %2. Take that up again?</source>
        <translation>Cette salle est restée à «&#xa0;%1&#xa0;», le %2. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>This room was left on %1, between two slots. Take that up again?</source>
        <translation>Cette salle est restée au %1, entre deux créneaux. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>was to end at %1</source>
        <translation>devait finir à %1</translation>
    </message>
    <message>
        <source>%1 over the block</source>
        <translation>%1 de trop dans le bloc</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 de marge</translation>
    </message>
    <message>
        <source>%1 short before a fixed time</source>
        <translation>Il manque %1 avant un horaire fixe</translation>
    </message>
    <message>
        <source>The end is %1 late, %2 short before a fixed time</source>
        <translation>La fin a %1 de retard, il manque %2 avant un horaire fixe</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min&#xa0;%2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>estrade::KioskLock</name>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Trop de codes erronés. Nouvel essai dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
</context>
<context>
    <name>estrade::KioskModel</name>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>The programme is empty.</source>
        <translation>Le programme est vide.</translation>
    </message>
    <message>
        <source>The event is over. Thank you all!</source>
        <translation>L’événement est terminé. Merci à tous&#x202f;!</translation>
    </message>
</context>
<context>
    <name>estrade::KioskRows</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>dépassement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The programme on your phone</source>
        <translation>Le programme sur votre téléphone</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Prochain événement</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>Avec le soutien de</translation>
    </message>
    <message>
        <source>To come after the event</source>
        <translation>À venir après l’événement</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Rester en contact</translation>
    </message>
</context>
<context>
    <name>estrade::PhaseWords</name>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>Il est temps de conclure</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>Concluez</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>over time, paused</source>
        <translation>de dépassement, en pause</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>de dépassement</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>To the stage: %1</source>
        <translation>Sur scène&#xa0;: %1</translation>
    </message>
    <message>
        <source>Come to the stage</source>
        <translation>Rejoignez la scène</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>estrade::StageModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>estrade::StartModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Only files of this machine can be opened: download it first.</source>
        <translation>Seuls les fichiers de cette machine peuvent être ouverts&#xa0;: téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>A meetup&apos;s evening, twelve minutes in</source>
        <translation>Une soirée meetup, douze minutes après le début</translation>
    </message>
    <message>
        <source>A weekend with activities in parallel, on its afternoon</source>
        <translation>Un week-end avec des activités en parallèle, l’après-midi</translation>
    </message>
</context>
<context>
    <name>estrade::Words</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day without its year, in Qt&apos;s date format: &quot;Wednesday 30 September&quot;</extracomment>
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
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>secondes restantes</translation>
    </message>
    <message>
        <source>s left</source>
        <translation>s restantes</translation>
    </message>
    <message>
        <source>seconds to go</source>
        <translation>secondes avant le début</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>avant le début</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>estrade::notices</name>
    <message>
        <source>The programme has changed: %1</source>
        <translation>Le programme a changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacement</numerusform>
            <numerusform>%n déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulation</numerusform>
            <numerusform>%n annulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer cancelled</source>
        <translation>
            <numerusform>%n rétablissement</numerusform>
            <numerusform>%n rétablissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retrait</numerusform>
            <numerusform>%n retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n retouche</numerusform>
            <numerusform>%n retouches</numerusform>
        </translation>
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
        <source>over time</source>
        <translation>de dépassement</translation>
    </message>
    <message>
        <source>The event is over.</source>
        <translation>L’événement est terminé.</translation>
    </message>
</context>
<context>
    <name>estrade::report</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
</context>
<context>
    <name>estrade::show_window</name>
    <message>
        <source>The file was saved with an error (%1). Showing the last good agenda.</source>
        <translation>Le fichier enregistré contient une erreur (%1). Le dernier programme valable reste affiché.</translation>
    </message>
    <message>
        <source>The file has an error (%1).</source>
        <translation>Le fichier contient une erreur (%1).</translation>
    </message>
    <message>
        <source>What is done here will not be remembered: %1</source>
        <translation>Ce qui est fait ici ne sera pas retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your agenda cannot be kept: %1</source>
        <translation>Votre programme ne peut pas être conservé&#xa0;: %1</translation>
    </message>
</context>
</TS>
