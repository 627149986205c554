<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AttractFoot</name>
    <message>
        <source>Touch the screen: the whole programme</source>
        <translation>Touchez l’écran&#xa0;: tout le programme</translation>
    </message>
</context>
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
    <name>DetailMeanwhile</name>
    <message>
        <source>At the same time</source>
        <translation>En même temps</translation>
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
    <name>KioskHome</name>
    <message>
        <source>On now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
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
    <message>
        <source>At the same time</source>
        <translation>En même temps</translation>
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
    <name>LargeCode</name>
    <message>
        <source>So much is in this code that a camera may not read it from a screen of this size: pass its text on instead.</source>
        <translation>Ce code contient tant qu’un appareil photo ne le lira peut-être pas sur un écran de cette taille&#xa0;: transmettez plutôt son texte.</translation>
    </message>
    <message>
        <source>Code of your agenda, as large as the window: any key puts it away</source>
        <translation>Code de votre programme, aussi grand que la fenêtre&#xa0;: n’importe quelle touche le referme</translation>
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
    <message>
        <source>Your agenda is too large for one QR code: pass its text on.</source>
        <translation>Votre agenda est trop grand pour un seul QR code&#xa0;: transmettez son texte.</translation>
    </message>
    <message>
        <source>Code of your agenda: show it as large as the window</source>
        <translation>Code de votre programme&#xa0;: l’afficher aussi grand que la fenêtre</translation>
    </message>
    <message>
        <source>Touch the code to fill the window with it.</source>
        <translation>Touchez le code pour qu’il remplisse la fenêtre.</translation>
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
    <message>
        <source>also in %1</source>
        <translation>aussi dans %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
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
    <message>
        <source>A rehearsal: what you keep is forgotten when the window closes.</source>
        <translation>Répétition&#xa0;: ce que vous gardez est oublié quand la fenêtre se ferme.</translation>
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
    <message>
        <source>formerly: %1</source>
        <translation>auparavant&#xa0;: %1</translation>
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
    <message numerus="yes">
        <source>%n more at that time</source>
        <translation>
            <numerusform>%n autre à ce moment-là</numerusform>
            <numerusform>%n autres à ce moment-là</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some in my agenda</source>
        <translation>%1, dont certains dans mon programme</translation>
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
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>all day until %1</source>
        <translation>toute la journée, jusqu’au %1</translation>
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
    <name>estrade::Phrase</name>
    <message>
        <source>slots that overlap in a room</source>
        <translation>créneaux qui se chevauchent dans une salle</translation>
    </message>
    <message>
        <source>people in two places at once</source>
        <translation>personnes à deux endroits à la fois</translation>
    </message>
    <message>
        <source>people without time to change rooms</source>
        <translation>personnes sans le temps de changer de salle</translation>
    </message>
    <message>
        <source>slots that end before they start</source>
        <translation>créneaux qui finissent avant de commencer</translation>
    </message>
    <message>
        <source>slots that last no time</source>
        <translation>créneaux sans durée</translation>
    </message>
    <message>
        <source>slots outside opening hours</source>
        <translation>créneaux hors des heures d’ouverture</translation>
    </message>
    <message>
        <source>events without a title</source>
        <translation>événements sans titre</translation>
    </message>
    <message>
        <source>talks that name nobody</source>
        <translation>présentations sans personne</translation>
    </message>
    <message>
        <source>starts that clocks show twice</source>
        <translation>débuts que les horloges montrent deux fois</translation>
    </message>
    <message>
        <source>slots during which clocks change</source>
        <translation>créneaux pendant lesquels l’heure change</translation>
    </message>
    <message>
        <source>long runs of sessions without a break</source>
        <translation>longues suites de sessions sans pause</translation>
    </message>
    <message>
        <source>names that may be the same person</source>
        <translation>noms qui sont peut-être la même personne</translation>
    </message>
    <message>
        <source>links that are none</source>
        <translation>liens qui n’en sont pas</translation>
    </message>
    <message>
        <source>talks listed as several sessions</source>
        <translation>présentations listées en plusieurs sessions</translation>
    </message>
    <message>
        <source>sessions in no slot</source>
        <translation>sessions sans créneau</translation>
    </message>
    <message>
        <source>%1, %2, ends before it starts, at %3</source>
        <translation>%1, %2, finit avant de commencer, à %3</translation>
    </message>
    <message>
        <source>%1, %2, lasts no time</source>
        <translation>%1, %2, n’a pas de durée</translation>
    </message>
    <message>
        <source>exchange its start and end, or write the day on which it ends</source>
        <translation>échangez son début et sa fin, ou écrivez le jour où il finit</translation>
    </message>
    <message>
        <source>tell its end or its duration</source>
        <translation>indiquez sa fin ou sa durée</translation>
    </message>
    <message>
        <source>%1, %2 to %3, is outside opening hours</source>
        <translation>%1, %2 à %3, est hors des heures d’ouverture</translation>
    </message>
    <message>
        <source>move it, or open the doors longer</source>
        <translation>déplacez-le, ou ouvrez plus longtemps</translation>
    </message>
    <message>
        <source>%1 starts %2 in %3, where %4 lasts until %5</source>
        <translation>%1 commence à %2 dans %3, où %4 dure jusqu’à %5</translation>
    </message>
    <message>
        <source>give them different rooms, or other times</source>
        <translation>donnez-leur des salles différentes, ou d’autres heures</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is in %2, %3 in %4, and in %5, until %6 in %7</source>
        <translation>%1 est dans %2, %3 dans %4, et dans %5, jusqu’à %6 dans %7</translation>
    </message>
    <message>
        <source>move one of them, or correct who takes part</source>
        <translation>déplacez l’un des deux, ou corrigez qui participe</translation>
    </message>
    <message>
        <source>%1 has %2 min from %3 in %4 to %5, %6 in %7</source>
        <translation>%1 a %2&#xa0;min de %3 dans %4 à %5, %6 dans %7</translation>
    </message>
    <message>
        <source>leave time to walk, or keep the room</source>
        <translation>laissez le temps de marcher, ou gardez la salle</translation>
    </message>
    <message>
        <source>%1 starts %2, which clocks show twice that day</source>
        <translation>%1 commence à %2, que les horloges montrent deux fois ce jour-là</translation>
    </message>
    <message>
        <source>tell which is meant by an offset, or start an hour later</source>
        <translation>précisez laquelle par un décalage, ou commencez une heure plus tard</translation>
    </message>
    <message>
        <source>%1, %2 to %3, lasts %4 min: clocks change meanwhile</source>
        <translation>%1, %2 à %3, dure %4&#xa0;min&#xa0;: l’heure change entre-temps</translation>
    </message>
    <message>
        <source>see that its duration is what was meant</source>
        <translation>vérifiez que sa durée est celle voulue</translation>
    </message>
    <message>
        <source>sessions follow one another in %1 from %2 to %3 and on, without a break or a meal</source>
        <translation>les sessions se suivent dans %1 de %2 à %3 et au-delà, sans pause ni repas</translation>
    </message>
    <message>
        <source>people need a break after an hour or two: did one get lost?</source>
        <translation>il faut une pause après une heure ou deux&#xa0;: s’en est-il perdu une&#x202f;?</translation>
    </message>
    <message>
        <source>an open slot</source>
        <translation>un créneau libre</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>une session sans titre</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la salle</translation>
    </message>
    <message>
        <source>two people are called &apos;%1&apos;</source>
        <translation>deux personnes s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; may be one person</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont peut-être la même personne</translation>
    </message>
    <message>
        <source>if they are one, give them one id</source>
        <translation>si c’est la même, donnez-lui un seul identifiant</translation>
    </message>
    <message>
        <source>if so, write the name the same way each time</source>
        <translation>si oui, écrivez toujours le nom de la même façon</translation>
    </message>
    <message>
        <source>%1 has a link that is none: &apos;%2&apos;</source>
        <translation>%1 a un lien qui n’en est pas un&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>write https://%1</source>
        <translation>écrivez https://%1</translation>
    </message>
    <message>
        <source>write the whole address, from https:// on</source>
        <translation>écrivez toute l’adresse, depuis https://</translation>
    </message>
    <message>
        <source>a session has no title, id &apos;%1&apos;</source>
        <translation>une session n’a pas de titre, identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>give it one: screens have nothing else to show</source>
        <translation>donnez-lui-en un&#xa0;: les écrans n’ont rien d’autre à montrer</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>une session</translation>
    </message>
    <message>
        <source>%1 is in no slot: nobody sees it</source>
        <translation>%1 n’est dans aucun créneau&#xa0;: personne ne la voit</translation>
    </message>
    <message>
        <source>give it a time, or cancel it</source>
        <translation>donnez-lui une heure, ou annulez-la</translation>
    </message>
    <message>
        <source>%1 names nobody</source>
        <translation>%1 ne nomme personne</translation>
    </message>
    <message>
        <source>tell who speaks</source>
        <translation>indiquez qui intervient</translation>
    </message>
    <message>
        <source>no session names anybody</source>
        <translation>aucune session ne nomme quelqu’un</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 sessions with the same people</source>
        <translation>«&#xa0;%1&#xa0;» désigne %2 sessions avec les mêmes personnes</translation>
    </message>
    <message>
        <source>if it is held several times, make it one session in several slots</source>
        <translation>si elle a lieu plusieurs fois, faites-en une session dans plusieurs créneaux</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l’événement</translation>
    </message>
    <message>
        <source>the call for talks</source>
        <translation>l’appel à présentations</translation>
    </message>
    <message>
        <source>the next event</source>
        <translation>le prochain événement</translation>
    </message>
    <message>
        <source>the partner &apos;%1&apos;</source>
        <translation>le partenaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tells the date %1; --date %2 is not used</source>
        <translation>indique la date %1&#x202f;; --date %2 n’est pas utilisé</translation>
    </message>
    <message>
        <source>no date is told; today, %1, is used</source>
        <translation>aucune date n’est indiquée&#x202f;; celle d’aujourd’hui, %1, est utilisée</translation>
    </message>
    <message>
        <source>--date YYYY-MM-DD tells it</source>
        <translation>--date AAAA-MM-JJ l’indique</translation>
    </message>
    <message>
        <source>no time zone is told; this machine&apos;s, %1, is used</source>
        <translation>aucun fuseau horaire n’est indiqué&#x202f;; celui de cette machine, %1, est utilisé</translation>
    </message>
    <message>
        <source>--timezone Europe/Paris tells another</source>
        <translation>--timezone Europe/Paris en indique un autre</translation>
    </message>
    <message>
        <source>tells the time zone %1; --timezone %2 is not used</source>
        <translation>indique le fuseau horaire %1&#x202f;; --timezone %2 n’est pas utilisé</translation>
    </message>
    <message>
        <source>%1 does not exist on that day: clocks are put forward over it</source>
        <translation>%1 n’existe pas ce jour-là&#xa0;: les horloges avancent par-dessus</translation>
    </message>
    <message>
        <source>%1 is twice on that day: the first is used</source>
        <translation>%1 existe deux fois ce jour-là&#xa0;: la première est utilisée</translation>
    </message>
    <message>
        <source>looks like %1, but not like a schedule that Estrade reads</source>
        <translation>ressemble à du %1, mais pas à un programme qu’Estrade lit</translation>
    </message>
    <message>
        <source>an announcement is text: 19:00-19:10: Welcome</source>
        <translation>une annonce est du texte&#xa0;: 19:00-19:10: Accueil</translation>
    </message>
    <message>
        <source>is larger than the %1 MB that are read of an announcement</source>
        <translation>dépasse les %1&#xa0;Mo lus d’une annonce</translation>
    </message>
    <message>
        <source>is not UTF-8 text here</source>
        <translation>n’est pas du texte UTF-8 ici</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>no timed line: this announcement tells no agenda</source>
        <translation>aucune ligne avec une heure&#xa0;: cette annonce ne contient pas de programme</translation>
    </message>
    <message>
        <source>write one line for each slot, with its time first: 19:00-19:10: Welcome</source>
        <translation>écrivez une ligne par créneau, l’heure d’abord&#xa0;: 19:00-19:10: Accueil</translation>
    </message>
    <message>
        <source>has more than the %1 lines that are read of an announcement</source>
        <translation>dépasse les %1 lignes lues d’une annonce</translation>
    </message>
    <message>
        <source>this line is longer than the %1 bytes that are read of one; it was left out</source>
        <translation>cette ligne dépasse les %1 octets lus d’une ligne&#x202f;; elle est écartée</translation>
    </message>
    <message>
        <source>the offset from UTC in the front matter is not used: times are taken as clocks on the wall show them</source>
        <translation>le décalage avec UTC de l’en-tête n’est pas utilisé&#xa0;: les heures sont prises comme sur l’horloge au mur</translation>
    </message>
    <message>
        <source>%1 is used, as announced here; the front matter&apos;s %2 is taken for the day of publication</source>
        <translation>%1 est utilisé, comme annoncé ici&#x202f;; %2, dans l’en-tête, est pris pour le jour de publication</translation>
    </message>
    <message>
        <source>--date %1 if that is the event&apos;s</source>
        <translation>--date %1 si c’est celui de l’événement</translation>
    </message>
    <message>
        <source>the front matter tells %1, the file&apos;s name %2; %3 is used</source>
        <translation>l’en-tête indique %1, le nom du fichier %2&#x202f;; %3 est utilisé</translation>
    </message>
    <message>
        <source>the date has no year; %1 is used</source>
        <translation>la date n’a pas d’année&#x202f;; %1 est utilisé</translation>
    </message>
    <message>
        <source>--date %1 tells it</source>
        <translation>--date %1 l’indique</translation>
    </message>
    <message>
        <source>has more than the %1 timed lines that are read of an announcement</source>
        <translation>dépasse les %1 lignes avec une heure lues d’une annonce</translation>
    </message>
    <message>
        <source>the weekday does not go with the date</source>
        <translation>le jour de la semaine ne va pas avec la date</translation>
    </message>
    <message>
        <source>starts before the line above it; it is taken for the same day</source>
        <translation>commence avant la ligne du dessus&#x202f;; c’est pris pour le même jour</translation>
    </message>
    <message>
        <source>a heading with the day (&quot;Friday 2 December&quot;) starts another one</source>
        <translation>un titre avec le jour («&#xa0;vendredi 2 décembre&#xa0;») en commence un autre</translation>
    </message>
    <message>
        <source>ends before it starts; its end was left out</source>
        <translation>finit avant de commencer&#x202f;; sa fin est écartée</translation>
    </message>
    <message>
        <source>days are told without a year: it is taken to be %1</source>
        <translation>les jours sont indiqués sans année&#xa0;: %1 est supposée</translation>
    </message>
    <message>
        <source>--date tells another</source>
        <translation>--date en indique un autre</translation>
    </message>
    <message>
        <source>times are told without a day: it is taken to be %1</source>
        <translation>les heures sont indiquées sans jour&#xa0;: %1 est supposé</translation>
    </message>
    <message>
        <source>its days can be read in two ways: the day is taken to come before the month</source>
        <translation>ses jours se lisent de deux façons&#xa0;: le jour est supposé avant le mois</translation>
    </message>
    <message>
        <source>its days can be read in two ways: the month is taken to come before the day</source>
        <translation>ses jours se lisent de deux façons&#xa0;: le mois est supposé avant le jour</translation>
    </message>
    <message>
        <source>write days as 2020-09-30</source>
        <translation>écrivez les jours comme 2020-09-30</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a time nor a day</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une heure ni un jour</translation>
    </message>
    <message>
        <source>rows without a time</source>
        <translation>lignes sans heure</translation>
    </message>
    <message>
        <source>the lines after the first in &apos;%1&apos; are taken for its people</source>
        <translation>les lignes après la première dans «&#xa0;%1&#xa0;» sont prises pour ses personnes</translation>
    </message>
    <message>
        <source>cells of several lines</source>
        <translation>cellules de plusieurs lignes</translation>
    </message>
    <message>
        <source>is not all UTF-8: bytes that are not are taken for Windows-1252</source>
        <translation>n’est pas tout en UTF-8&#xa0;: les octets qui n’en sont pas sont pris pour du Windows-1252</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is no table that tells when something starts</source>
        <translation>n’est pas un tableau qui indique quand quelque chose commence</translation>
    </message>
    <message>
        <source>head its columns: date, start, end, room, title, speakers</source>
        <translation>nommez ses colonnes&#xa0;: date, start, end, room, title, speakers</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>an agenda can be as short as one line: 19:00-19:10: Welcome</source>
        <translation>un programme peut tenir en une ligne&#xa0;: 19:00-19:10: Accueil</translation>
    </message>
    <message>
        <source>is a folder that holds no conference site</source>
        <translation>est un dossier sans site de conférence</translation>
    </message>
    <message>
        <source>give a schedule file, or a site&apos;s folder</source>
        <translation>donnez un fichier de programme, ou le dossier d’un site</translation>
    </message>
    <message>
        <source>is UTF-16, not UTF-8 text</source>
        <translation>est du texte UTF-16, pas UTF-8</translation>
    </message>
    <message>
        <source>is not text: it holds NUL bytes</source>
        <translation>n’est pas du texte&#xa0;: il contient des octets NUL</translation>
    </message>
    <message>
        <source>estrade import --help lists what is read</source>
        <translation>estrade import --help liste ce qui est lu</translation>
    </message>
    <message>
        <source>is in no format that Estrade reads</source>
        <translation>n’est dans aucun format qu’Estrade lit</translation>
    </message>
    <message>
        <source>estrade import --help lists them</source>
        <translation>estrade import --help les liste</translation>
    </message>
    <message>
        <source>lists &apos;%1&apos; among its events: that is none</source>
        <translation>liste «&#xa0;%1&#xa0;» parmi ses événements&#xa0;: ce n’en est pas un</translation>
    </message>
    <message>
        <source>what stands among events and is none</source>
        <translation>éléments parmi les événements qui n’en sont pas</translation>
    </message>
    <message>
        <source>is JSON, and no schedule that Estrade reads</source>
        <translation>est du JSON, mais pas un programme qu’Estrade lit</translation>
    </message>
    <message>
        <source>schedule.json holds {&quot;schedule&quot;: {&quot;conference&quot;: {&quot;days&quot;: …}}}</source>
        <translation>schedule.json contient {&quot;schedule&quot;: {&quot;conference&quot;: {&quot;days&quot;: …}}}</translation>
    </message>
    <message>
        <source>is no well-formed XML from here on: %1</source>
        <translation>n’est plus du XML bien formé à partir d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>fetch the file again: it may have been cut off</source>
        <translation>récupérez le fichier à nouveau&#xa0;: il est peut-être tronqué</translation>
    </message>
    <message>
        <source>is XML, and no schedule: its root is &lt;%1&gt;</source>
        <translation>est du XML, mais pas un programme&#xa0;: sa racine est &lt;%1&gt;</translation>
    </message>
    <message>
        <source>a schedule.xml has &lt;schedule&gt; as its root</source>
        <translation>un schedule.xml a &lt;schedule&gt; pour racine</translation>
    </message>
    <message>
        <source>this speaker is a draft and left out</source>
        <translation>cette personne est un brouillon&#xa0;: elle est écartée</translation>
    </message>
    <message>
        <source>the speaker &apos;%1&apos; is told twice</source>
        <translation>l’intervenant «&#xa0;%1&#xa0;» est décrit deux fois</translation>
    </message>
    <message>
        <source>give one of the two another key; the first is kept</source>
        <translation>donnez à l’un des deux une autre clé&#x202f;; le premier est gardé</translation>
    </message>
    <message>
        <source>this speaker has no name</source>
        <translation>cette personne n’a pas de nom</translation>
    </message>
    <message>
        <source>write name: %1</source>
        <translation>écrivez name: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>write it in full: https://…</source>
        <translation>écrivez-la en entier&#xa0;: https://…</translation>
    </message>
    <message>
        <source>no speaker has the key &apos;%1&apos;</source>
        <translation>aucun intervenant n’a la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add content/speakers/%1.md; until then the name is taken to be %2</source>
        <translation>ajoutez content/speakers/%1.md&#x202f;; en attendant, le nom supposé est %2</translation>
    </message>
    <message>
        <source>the slot &apos;%1&apos; is told twice</source>
        <translation>le créneau «&#xa0;%1&#xa0;» est décrit deux fois</translation>
    </message>
    <message>
        <source>the room &apos;%1&apos; is told twice</source>
        <translation>la salle «&#xa0;%1&#xa0;» est décrite deux fois</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure</translation>
    </message>
    <message>
        <source>write hours and minutes: &apos;09:30&apos;</source>
        <translation>écrivez heures et minutes&#xa0;: &apos;09:30&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée</translation>
    </message>
    <message>
        <source>write a number of minutes from 0 to 1440</source>
        <translation>écrivez un nombre de minutes de 0 à 1440</translation>
    </message>
    <message>
        <source>the room &apos;%1&apos; is one the site does not show; its slots are left out</source>
        <translation>le site ne montre pas la salle «&#xa0;%1&#xa0;»&#x202f;; ses créneaux sont écartés</translation>
    </message>
    <message>
        <source>no room has the key &apos;%1&apos;</source>
        <translation>aucune salle n’a la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add it to data/rooms.yml; until then its name is taken to be %1</source>
        <translation>ajoutez-la à data/rooms.yml&#x202f;; en attendant, son nom supposé est %1</translation>
    </message>
    <message>
        <source>clocks in %1 are put forward over %2 on %3</source>
        <translation>les horloges de %1 avancent par-dessus %2 le %3</translation>
    </message>
    <message>
        <source>%1 on %2 happens twice in %3; the first is taken</source>
        <translation>%1 le %2 existe deux fois dans %3&#x202f;; la première est prise</translation>
    </message>
    <message>
        <source>the slot &apos;%1&apos; has no talk yet and is left out</source>
        <translation>le créneau «&#xa0;%1&#xa0;» n’a pas encore de présentation&#xa0;: il est écarté</translation>
    </message>
    <message>
        <source>the slot &apos;%1&apos; has no start</source>
        <translation>le créneau «&#xa0;%1&#xa0;» n’a pas de début</translation>
    </message>
    <message>
        <source>write start: &apos;09:30&apos; in data/slots.yml</source>
        <translation>écrivez start: &apos;09:30&apos; dans data/slots.yml</translation>
    </message>
    <message>
        <source>no slot has the key &apos;%1&apos;: &apos;%2&apos; has no time and is left out</source>
        <translation>aucun créneau n’a la clé «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’a pas d’heure et est écarté</translation>
    </message>
    <message>
        <source>add it to data/slots.yml with its start and duration</source>
        <translation>ajoutez-le à data/slots.yml avec son début et sa durée</translation>
    </message>
    <message>
        <source>the same talk is in this slot and room already</source>
        <translation>la même présentation est déjà dans ce créneau et cette salle</translation>
    </message>
    <message>
        <source>take one of the two out</source>
        <translation>retirez l’une des deux</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour</translation>
    </message>
    <message>
        <source>write year, month, day: &apos;2022-09-03&apos;</source>
        <translation>écrivez année, mois, jour&#xa0;: &apos;2022-09-03&apos;</translation>
    </message>
    <message>
        <source>the site&apos;s own days are kept; %1 is none of them</source>
        <translation>les jours du site sont gardés&#x202f;; %1 n’en est pas un</translation>
    </message>
    <message>
        <source>the session &apos;%1&apos; is told twice</source>
        <translation>la session «&#xa0;%1&#xa0;» est décrite deux fois</translation>
    </message>
    <message>
        <source>the talk &apos;%1&apos; is a draft; its slot is left out</source>
        <translation>la présentation «&#xa0;%1&#xa0;» est un brouillon&#x202f;; son créneau est écarté</translation>
    </message>
    <message>
        <source>write draft: false in %1 when it is sure</source>
        <translation>écrivez draft: false dans %1 quand c’est sûr</translation>
    </message>
    <message>
        <source>no session has the key &apos;%1&apos;</source>
        <translation>aucune session n’a la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add content/sessions/%1.md; until then its title is taken to be &quot;%2&quot;</source>
        <translation>ajoutez content/sessions/%1.md&#x202f;; en attendant, son titre supposé est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>this session has no title</source>
        <translation>cette session n’a pas de titre</translation>
    </message>
    <message>
        <source>write title: %1</source>
        <translation>écrivez title: %1</translation>
    </message>
    <message>
        <source>the session &apos;%1&apos; is a draft and left out</source>
        <translation>la session «&#xa0;%1&#xa0;» est un brouillon&#xa0;: elle est écartée</translation>
    </message>
    <message>
        <source>the session &apos;%1&apos; is in no slot and left out</source>
        <translation>la session «&#xa0;%1&#xa0;» n’est dans aucun créneau&#xa0;: elle est écartée</translation>
    </message>
    <message>
        <source>is where the site passes the %1 values that are read of it</source>
        <translation>est l’endroit où le site dépasse les %1 valeurs lues d’un site</translation>
    </message>
    <message>
        <source>give the folder of the site itself</source>
        <translation>donnez le dossier du site lui-même</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>begins with no front matter and tells nothing</source>
        <translation>commence sans en-tête et n’indique rien</translation>
    </message>
    <message>
        <source>begin it with a line of three dashes, then key: and title:</source>
        <translation>commencez par une ligne de trois tirets, puis key: et title:</translation>
    </message>
    <message>
        <source>has front matter that does not end</source>
        <translation>a un en-tête qui ne finit pas</translation>
    </message>
    <message>
        <source>end it with a second line &quot;%1&quot;</source>
        <translation>finissez-le par une seconde ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the text is taken to be in &apos;%1&apos;, not &apos;%2&apos;</source>
        <translation>le texte est supposé en «&#xa0;%1&#xa0;», pas en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>write defaultContentLanguage = &quot;…&quot; to tell</source>
        <translation>écrivez defaultContentLanguage = &quot;…&quot; pour le préciser</translation>
    </message>
    <message>
        <source>holds more than the %1 KB of TOML that are read of a file</source>
        <translation>dépasse les %1&#xa0;Ko de TOML lus d’un fichier</translation>
    </message>
    <message>
        <source>has a key of more than the %1 dots that are read</source>
        <translation>a une clé qui dépasse les %1 points lus</translation>
    </message>
    <message>
        <source>is not valid TOML: %1</source>
        <translation>n’est pas du TOML valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>--timezone tells another</source>
        <translation>--timezone en indique un autre</translation>
    </message>
    <message>
        <source>from the country %1</source>
        <translation>d’après le pays %1</translation>
    </message>
    <message>
        <source>from the country %1, the nearest of its %2 zones to where the event is</source>
        <translation>d’après le pays %1, le plus proche du lieu parmi ses %2 fuseaux</translation>
    </message>
    <message>
        <source>from the country %1, which has %2, this machine&apos;s among them</source>
        <translation>d’après le pays %1, qui en a %2, dont celui de cette machine</translation>
    </message>
    <message>
        <source>from the country %1, which has %2: this is only the first</source>
        <translation>d’après le pays %1, qui en a %2&#xa0;: ce n’est que le premier</translation>
    </message>
    <message>
        <source>unknown time zone &apos;%1&apos;; the machine&apos;s is taken</source>
        <translation>fuseau horaire inconnu «&#xa0;%1&#xa0;»&#x202f;; celui de la machine est pris</translation>
    </message>
    <message>
        <source>times are taken to be in %1, %2</source>
        <translation>les heures sont supposées dans %1, %2</translation>
    </message>
    <message>
        <source>unknown time zone &apos;%1&apos;</source>
        <translation>fuseau horaire inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>write a name like Europe/Paris</source>
        <translation>écrivez un nom comme Europe/Paris</translation>
    </message>
    <message>
        <source>the site&apos;s time zone %1 is kept; --timezone says %2</source>
        <translation>le fuseau horaire du site, %1, est gardé&#x202f;; --timezone indique %2</translation>
    </message>
    <message>
        <source>times are taken to be in %1, as --timezone says</source>
        <translation>les heures sont supposées dans %1, comme l’indique --timezone</translation>
    </message>
    <message>
        <source>the site tells neither time zone nor country: times are taken to be in %1, this machine&apos;s zone</source>
        <translation>le site n’indique ni fuseau horaire ni pays&#xa0;: les heures sont supposées dans %1, le fuseau de cette machine</translation>
    </message>
    <message>
        <source>places no talk on any day</source>
        <translation>ne place de présentation sur aucun jour</translation>
    </message>
    <message>
        <source>give each day its rooms, and each room slots with a slot: and a talk:</source>
        <translation>donnez à chaque jour ses salles, et à chaque salle des créneaux avec slot: et talk:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>%1 is no time: &apos;%2&apos;</source>
        <translation>%1 n’est pas une heure&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>times that cannot be read</source>
        <translation>heures illisibles</translation>
    </message>
    <message>
        <source>write 20200930T190000</source>
        <translation>écrivez 20200930T190000</translation>
    </message>
    <message>
        <source>repeats by a rule that cannot be read: what can be is taken</source>
        <translation>se répète selon une règle illisible&#xa0;: ce qui peut l’être est lu</translation>
    </message>
    <message>
        <source>rules that cannot be read</source>
        <translation>règles illisibles</translation>
    </message>
    <message>
        <source>repeats without an end: it is read from %1 to %2</source>
        <translation>se répète sans fin&#xa0;: lu du %1 au %2</translation>
    </message>
    <message>
        <source>events that repeat without an end</source>
        <translation>événements qui se répètent sans fin</translation>
    </message>
    <message>
        <source>--date tells another day to read around</source>
        <translation>--date indique un autre jour autour duquel lire</translation>
    </message>
    <message>
        <source>repeats more often than is read: its first %1 times are taken</source>
        <translation>se répète plus souvent que ce qui est lu&#x202f;; nombre de fois gardées&#xa0;: %1</translation>
    </message>
    <message>
        <source>events that repeat too often</source>
        <translation>événements qui se répètent trop souvent</translation>
    </message>
    <message>
        <source>repeats, and all its times are taken out: it is left out</source>
        <translation>se répète, et toutes ses fois sont retirées&#xa0;: il est écarté</translation>
    </message>
    <message>
        <source>events whose times are all taken out</source>
        <translation>événements dont toutes les fois sont retirées</translation>
    </message>
    <message>
        <source>names people who were invited, not who speaks</source>
        <translation>nomme qui est invité, pas qui intervient</translation>
    </message>
    <message>
        <source>events that name who was invited</source>
        <translation>événements qui nomment qui est invité</translation>
    </message>
    <message>
        <source>has an address as its place: it is taken for a link</source>
        <translation>a une adresse web pour lieu&#xa0;: elle est prise pour un lien</translation>
    </message>
    <message>
        <source>places that are addresses</source>
        <translation>lieux qui sont des adresses web</translation>
    </message>
    <message>
        <source>is in several categories: the first is its track</source>
        <translation>est dans plusieurs catégories&#xa0;: la première est son parcours</translation>
    </message>
    <message>
        <source>events in several categories</source>
        <translation>événements dans plusieurs catégories</translation>
    </message>
    <message>
        <source>%1 goes on in lines that are no property: they are taken to belong to it</source>
        <translation>%1 continue sur des lignes qui ne sont pas des propriétés&#xa0;: elles lui sont rattachées</translation>
    </message>
    <message>
        <source>texts that go on in lines that do not say so</source>
        <translation>textes qui continuent sur des lignes sans le dire</translation>
    </message>
    <message>
        <source>ends before its END:VCALENDAR: it may have been cut off</source>
        <translation>finit avant son END:VCALENDAR&#xa0;: il est peut-être tronqué</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>récupérez le fichier à nouveau</translation>
    </message>
    <message>
        <source>holds %1 to-dos, journals or times of being free, which are no events</source>
        <translation>contient des tâches, journaux ou disponibilités, qui ne sont pas des événements&#xa0;: %1</translation>
    </message>
    <message>
        <source>an event or a time zone has no END: it is taken to end here</source>
        <translation>un événement ou un fuseau horaire n’a pas de END&#xa0;: il est supposé finir ici</translation>
    </message>
    <message>
        <source>parts of the calendar without an end</source>
        <translation>parties du calendrier sans fin</translation>
    </message>
    <message>
        <source>the time zone &apos;%1&apos; is unknown: its times are taken to be in the calendar&apos;s</source>
        <translation>le fuseau horaire «&#xa0;%1&#xa0;» est inconnu&#xa0;: ses heures sont supposées dans celui du calendrier</translation>
    </message>
    <message>
        <source>lists &apos;%1&apos; among its contributions: that is none</source>
        <translation>liste «&#xa0;%1&#xa0;» parmi ses contributions&#xa0;: ce n’en est pas une</translation>
    </message>
    <message>
        <source>what stands among contributions and is none</source>
        <translation>éléments parmi les contributions qui n’en sont pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells no speaker: its authors are taken to speak</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas qui intervient&#xa0;: ses auteurs sont supposés intervenir</translation>
    </message>
    <message>
        <source>contributions without a speaker</source>
        <translation>contributions sans intervenant</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the session &apos;%2&apos;, which is taken for its track, and not &apos;%3&apos;</source>
        <translation>«&#xa0;%1&#xa0;» est dans la session «&#xa0;%2&#xa0;», prise pour son parcours, et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>contributions that are in a session and in a track</source>
        <translation>contributions à la fois dans une session et dans un parcours</translation>
    </message>
    <message>
        <source>an agenda has no place for `%1`</source>
        <translation>un programme n’a pas de place pour `%1`</translation>
    </message>
    <message>
        <source>and %1 more %2</source>
        <translation>et %1 autres %2</translation>
    </message>
    <message>
        <source>lists more than the %1 events that are read: this one and those after it are left out</source>
        <translation>dépasse les %1 événements lus&#xa0;: celui-ci et les suivants sont écartés</translation>
    </message>
    <message>
        <source>is listed under the room &apos;%1&apos; and says itself &apos;%2&apos;: its own word is taken</source>
        <translation>est listé sous la salle «&#xa0;%1&#xa0;» et indique lui-même «&#xa0;%2&#xa0;»&#xa0;: c’est ce dernier qui est pris</translation>
    </message>
    <message>
        <source>events that name another room than they are listed under</source>
        <translation>événements qui nomment une autre salle que celle où ils sont listés</translation>
    </message>
    <message>
        <source>tells no start that can be read: it is left out</source>
        <translation>n’indique pas de début lisible&#xa0;: il est écarté</translation>
    </message>
    <message>
        <source>events without a start</source>
        <translation>événements sans début</translation>
    </message>
    <message>
        <source>starts at %1, which no clock shows that day: clocks are put forward over it</source>
        <translation>commence à %1, qu’aucune horloge ne montre ce jour-là&#xa0;: elles avancent par-dessus</translation>
    </message>
    <message>
        <source>starts that clocks skip</source>
        <translation>débuts que les horloges sautent</translation>
    </message>
    <message>
        <source>starts at %1, which clocks show twice that day: the first is taken</source>
        <translation>commence à %1, que les horloges montrent deux fois ce jour-là&#xa0;: la première est prise</translation>
    </message>
    <message>
        <source>its day change does not fit the days its events are listed under: 05:00 is taken</source>
        <translation>son changement de jour ne va pas avec les jours où ses événements sont listés&#xa0;: 05:00 est pris</translation>
    </message>
    <message>
        <source>is taken to be cancelled, as its title says</source>
        <translation>est supposé annulé, comme le dit son titre</translation>
    </message>
    <message>
        <source>sessions whose title says that they are cancelled</source>
        <translation>sessions dont le titre dit qu’elles sont annulées</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>n’a pas de titre</translation>
    </message>
    <message>
        <source>has a link that is none: &apos;%1&apos; is left out</source>
        <translation>a un lien qui n’en est pas un&#xa0;: «&#xa0;%1&#xa0;» est écarté</translation>
    </message>
    <message>
        <source>has a link put right to %1</source>
        <translation>a un lien corrigé en %1</translation>
    </message>
    <message>
        <source>links that were put right</source>
        <translation>liens corrigés</translation>
    </message>
    <message>
        <source>is in several languages, &apos;%1&apos;: the first is kept</source>
        <translation>est en plusieurs langues, «&#xa0;%1&#xa0;»&#xa0;: la première est gardée</translation>
    </message>
    <message>
        <source>sessions in several languages</source>
        <translation>sessions en plusieurs langues</translation>
    </message>
    <message>
        <source>ends before it starts: it is taken to last no time</source>
        <translation>finit avant de commencer&#xa0;: sa durée est supposée nulle</translation>
    </message>
    <message>
        <source>events that end before they start</source>
        <translation>événements qui finissent avant de commencer</translation>
    </message>
    <message>
        <source>lasts longer than a year: its end is taken for a mistake</source>
        <translation>dure plus d’un an&#xa0;: sa fin est prise pour une erreur</translation>
    </message>
    <message>
        <source>events that last longer than a year</source>
        <translation>événements qui durent plus d’un an</translation>
    </message>
    <message>
        <source>tells no end: it is taken to last until the next in its room</source>
        <translation>n’indique pas de fin&#xa0;: il est supposé durer jusqu’au suivant dans sa salle</translation>
    </message>
    <message>
        <source>events without an end</source>
        <translation>événements sans fin</translation>
    </message>
    <message>
        <source>lists no event</source>
        <translation>ne liste aucun événement</translation>
    </message>
    <message>
        <source>none of its %1 events has a start that can be read</source>
        <translation>aucun de ses %1 événements n’a de début lisible</translation>
    </message>
    <message>
        <source>is no well-formed JSON from here on: %1</source>
        <translation>n’est plus du JSON bien formé à partir d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds more than the %1 values that are read of JSON</source>
        <translation>dépasse les %1 valeurs lues d’un fichier JSON</translation>
    </message>
    <message>
        <source>nests deeper than the %1 levels that are read of JSON</source>
        <translation>dépasse les %1 niveaux lus d’un fichier JSON</translation>
    </message>
    <message>
        <source>its own time zone %1 is kept; --timezone says %2</source>
        <translation>son propre fuseau horaire, %1, est gardé&#x202f;; --timezone indique %2</translation>
    </message>
    <message>
        <source>the source tells no time zone: times are taken to be in %1, this machine&apos;s</source>
        <translation>la source n’indique pas de fuseau horaire&#xa0;: les heures sont supposées dans %1, celui de cette machine</translation>
    </message>
    <message>
        <source>the source tells no time zone: clocks are shown as in %1, this machine&apos;s, which agrees with the offsets it writes</source>
        <translation>la source n’indique pas de fuseau horaire&#xa0;: les heures sont montrées dans %1, celui de cette machine, qui va avec les décalages écrits</translation>
    </message>
    <message>
        <source>the source tells no time zone: clocks are shown as in %1, which agrees with the offsets it writes</source>
        <translation>la source n’indique pas de fuseau horaire&#xa0;: les heures sont montrées dans %1, qui va avec les décalages écrits</translation>
    </message>
    <message>
        <source>the source tells no time zone: and no zone agrees with all offsets it writes: clocks are shown as in %1, this machine&apos;s</source>
        <translation>la source n’indique pas de fuseau horaire, et aucun ne va avec tous les décalages écrits&#xa0;: les heures sont montrées dans %1, celui de cette machine</translation>
    </message>
    <message>
        <source>lists &apos;%1&apos; among its sessions: that is none</source>
        <translation>liste «&#xa0;%1&#xa0;» parmi ses sessions&#xa0;: ce n’en est pas une</translation>
    </message>
    <message>
        <source>what stands among sessions and is none</source>
        <translation>éléments parmi les sessions qui n’en sont pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for all rooms and is listed in several: it stays one</source>
        <translation>«&#xa0;%1&#xa0;» est pour toutes les salles et listée dans plusieurs&#xa0;: elle reste unique</translation>
    </message>
    <message>
        <source>plenum sessions that are listed in several rooms</source>
        <translation>sessions plénières listées dans plusieurs salles</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for all rooms: it is shown in the first, &apos;%2&apos;</source>
        <translation>«&#xa0;%1&#xa0;» est pour toutes les salles&#xa0;: elle est montrée dans la première, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>plenum sessions that are listed in no room</source>
        <translation>sessions plénières listées dans aucune salle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a further %2, &apos;%3&apos;</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 supplémentaire, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>further tracks of a session</source>
        <translation>parcours supplémentaires d’une session</translation>
    </message>
    <message>
        <source>an agenda has no place for the category &apos;%1&apos;</source>
        <translation>un programme n’a pas de place pour la catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an agenda has no place for answers to &apos;%1&apos;</source>
        <translation>un programme n’a pas de place pour les réponses à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is Sessionize&apos;s list of speakers, and holds no schedule</source>
        <translation>est la liste des intervenants de Sessionize, et ne contient pas de programme</translation>
    </message>
    <message>
        <source>fetch the event&apos;s view/All or view/GridSmart instead</source>
        <translation>récupérez plutôt view/All ou view/GridSmart de l’événement</translation>
    </message>
    <message>
        <source>its days can be read in two ways</source>
        <translation>ses jours se lisent de deux façons</translation>
    </message>
    <message>
        <source>tells no date: days are counted from %1</source>
        <translation>n’indique pas de date&#xa0;: les jours sont comptés à partir du %1</translation>
    </message>
    <message>
        <source>places talks in time slots that other files of its site tell</source>
        <translation>place des présentations dans des créneaux que d’autres fichiers du site indiquent</translation>
    </message>
    <message>
        <source>give the site&apos;s folder instead</source>
        <translation>donnez plutôt le dossier du site</translation>
    </message>
    <message>
        <source>sites keep rooms, categories and time slots in files of their own: give the one that lists the sessions, or the site&apos;s folder</source>
        <translation>les sites gardent salles, catégories et créneaux dans des fichiers séparés&#xa0;: donnez celui qui liste les sessions, ou le dossier du site</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands alone among sessions</source>
        <translation>«&#xa0;%1&#xa0;» est seul parmi des sessions</translation>
    </message>
    <message>
        <source>what stands alone among sessions</source>
        <translation>éléments seuls parmi des sessions</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds sessions with times of their own: it is none itself</source>
        <translation>«&#xa0;%1&#xa0;» contient des sessions avec leurs propres heures&#xa0;: ce n’en est pas une</translation>
    </message>
    <message>
        <source>what holds sessions with times of their own</source>
        <translation>éléments qui contiennent des sessions avec leurs propres heures</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for no event</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris pour un événement</translation>
    </message>
    <message>
        <source>what stands beside the sessions</source>
        <translation>éléments à côté des sessions</translation>
    </message>
    <message>
        <source>tells only when doors open: it is taken to begin then</source>
        <translation>indique seulement l’ouverture des portes&#xa0;: il est supposé commencer alors</translation>
    </message>
    <message>
        <source>events that begin with open doors</source>
        <translation>événements qui commencent à l’ouverture des portes</translation>
    </message>
    <message>
        <source>tells a day and no time: it is taken to last all day</source>
        <translation>indique un jour sans heure&#xa0;: il est supposé durer toute la journée</translation>
    </message>
    <message>
        <source>events without a time of day</source>
        <translation>événements sans heure</translation>
    </message>
    <message>
        <source>names its host and no place: it is taken to be there</source>
        <translation>nomme son hôte et pas de lieu&#xa0;: il est supposé s’y tenir</translation>
    </message>
    <message>
        <source>events that name a host, no place</source>
        <translation>événements qui nomment un hôte, pas de lieu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than the %1 MB that are read of a file</source>
        <translation>dépasse les %1&#xa0;Mo lus d’un fichier</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>ne peut pas être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>holds more than the %1 MB that are read of a folder</source>
        <translation>dépasse les %1&#xa0;Mo lus d’un dossier</translation>
    </message>
    <message>
        <source>holds more than the %1 files that are read</source>
        <translation>dépasse les %1 fichiers lus d’un dossier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check its name and its folder</source>
        <translation>vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>is neither a file nor a folder</source>
        <translation>n’est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>save what it gives in a file, and open that</source>
        <translation>enregistrez ce qu’il donne dans un fichier, et ouvrez celui-ci</translation>
    </message>
    <message>
        <source>an anchor that nothing refers to</source>
        <translation>une ancre à laquelle rien ne renvoie</translation>
    </message>
    <message>
        <source>quote a text that begins with `&amp;`</source>
        <translation>mettez entre guillemets un texte qui commence par `&amp;`</translation>
    </message>
    <message>
        <source>holds a second document</source>
        <translation>contient un second document</translation>
    </message>
    <message>
        <source>an agenda is one document: remove the line `---` and what follows it</source>
        <translation>un programme est un seul document&#xa0;: retirez la ligne `---` et ce qui suit</translation>
    </message>
    <message>
        <source>refers by an alias to a value that holds that alias</source>
        <translation>renvoie par un alias à une valeur qui contient cet alias</translation>
    </message>
    <message>
        <source>nests lists and maps deeper than the %1 levels that are read</source>
        <translation>imbrique listes et dictionnaires au-delà des %1 niveaux lus</translation>
    </message>
    <message>
        <source>a tag that is not known</source>
        <translation>une étiquette inconnue</translation>
    </message>
    <message>
        <source>quote a text that begins with `!`</source>
        <translation>mettez entre guillemets un texte qui commence par `!`</translation>
    </message>
    <message>
        <source>holds more than the %1 values that are read of a YAML file</source>
        <translation>dépasse les %1 valeurs lues d’un fichier YAML</translation>
    </message>
    <message>
        <source>aliases count as what they stand for</source>
        <translation>un alias compte comme ce qu’il représente</translation>
    </message>
    <message>
        <source>holds more than the %1 MB of text that are read of a YAML file</source>
        <translation>dépasse les %1&#xa0;Mo de texte lus d’un fichier YAML</translation>
    </message>
    <message>
        <source>holds more than the %1 anchors that are read of a YAML file</source>
        <translation>dépasse les %1 ancres lues d’un fichier YAML</translation>
    </message>
    <message>
        <source>a `:` where no value can begin</source>
        <translation>un `:` là où aucune valeur ne peut commencer</translation>
    </message>
    <message>
        <source>put a text that holds `: ` between double quotes</source>
        <translation>mettez entre guillemets doubles un texte qui contient `: `</translation>
    </message>
    <message>
        <source>no colon and blank part a key from its value here</source>
        <translation>ni deux-points ni espace ne séparent ici une clé de sa valeur</translation>
    </message>
    <message>
        <source>write it as in `title: …`</source>
        <translation>écrivez-la comme `title: …`</translation>
    </message>
    <message>
        <source>this line does not fit below the one above it, which has its value</source>
        <translation>cette ligne ne va pas sous celle du dessus, qui a déjà sa valeur</translation>
    </message>
    <message>
        <source>indent both alike, and put a text that holds `: ` between double quotes</source>
        <translation>alignez les deux, et mettez entre guillemets doubles un texte qui contient `: `</translation>
    </message>
    <message>
        <source>this line does not fit in the mapping above it</source>
        <translation>cette ligne ne va pas dans le dictionnaire du dessus</translation>
    </message>
    <message>
        <source>check its indentation, and quote a text that holds `: `</source>
        <translation>vérifiez son retrait, et mettez entre guillemets un texte qui contient `: `</translation>
    </message>
    <message>
        <source>this line does not fit in the list above it</source>
        <translation>cette ligne ne va pas dans la liste du dessus</translation>
    </message>
    <message>
        <source>items of one list begin with `- ` in the same column</source>
        <translation>les éléments d’une liste commencent par `- ` dans la même colonne</translation>
    </message>
    <message>
        <source>a `{` is never closed</source>
        <translation>un `{` n’est jamais fermé</translation>
    </message>
    <message>
        <source>add the missing `}`</source>
        <translation>ajoutez le `}` qui manque</translation>
    </message>
    <message>
        <source>a `[` is never closed</source>
        <translation>un `[` n’est jamais fermé</translation>
    </message>
    <message>
        <source>add the missing `]`</source>
        <translation>ajoutez le `]` qui manque</translation>
    </message>
    <message>
        <source>a `- ` where no list can begin</source>
        <translation>un `- ` là où aucune liste ne peut commencer</translation>
    </message>
    <message>
        <source>check the indentation of this line, and quote a text that begins with `- `</source>
        <translation>vérifiez le retrait de cette ligne, et mettez entre guillemets un texte qui commence par `- `</translation>
    </message>
    <message>
        <source>a character that no text can begin with</source>
        <translation>un caractère par lequel aucun texte ne peut commencer</translation>
    </message>
    <message>
        <source>put the text between double quotes</source>
        <translation>mettez le texte entre guillemets doubles</translation>
    </message>
    <message>
        <source>a text after `|` or `&gt;`</source>
        <translation>un texte après `|` ou `&gt;`</translation>
    </message>
    <message>
        <source>quote a text that begins so; a block of text begins on the next line</source>
        <translation>mettez entre guillemets un texte qui commence ainsi&#x202f;; un bloc de texte commence à la ligne suivante</translation>
    </message>
    <message>
        <source>a quoted text is never closed</source>
        <translation>un texte entre guillemets n’est jamais fermé</translation>
    </message>
    <message>
        <source>add the missing quote</source>
        <translation>ajoutez le guillemet qui manque</translation>
    </message>
    <message>
        <source>an alias to nothing</source>
        <translation>un alias qui ne renvoie à rien</translation>
    </message>
    <message>
        <source>quote a text that begins with `*`</source>
        <translation>mettez entre guillemets un texte qui commence par `*`</translation>
    </message>
    <message>
        <source>an escape that does not exist</source>
        <translation>un échappement qui n’existe pas</translation>
    </message>
    <message>
        <source>write `\\` for a backslash between double quotes</source>
        <translation>écrivez `\\` pour une barre oblique inverse entre guillemets doubles</translation>
    </message>
    <message>
        <source>a key where none can begin</source>
        <translation>une clé là où aucune ne peut commencer</translation>
    </message>
    <message>
        <source>check the indentation of this line, and quote a text that begins with `? `</source>
        <translation>vérifiez le retrait de cette ligne, et mettez entre guillemets un texte qui commence par `? `</translation>
    </message>
    <message>
        <source>a tab indents this line</source>
        <translation>une tabulation met cette ligne en retrait</translation>
    </message>
    <message>
        <source>indent with spaces</source>
        <translation>mettez en retrait avec des espaces</translation>
    </message>
    <message>
        <source>nothing can follow a text in quotes or brackets</source>
        <translation>rien ne peut suivre un texte entre guillemets ou entre crochets</translation>
    </message>
    <message>
        <source>put all of it between double quotes, with \&quot; for a quote within</source>
        <translation>mettez le tout entre guillemets doubles, avec \&quot; pour un guillemet à l’intérieur</translation>
    </message>
    <message>
        <source>is not YAML: %1</source>
        <translation>n’est pas du YAML&#xa0;: %1</translation>
    </message>
    <message>
        <source>has %1 more faults than the %2 that are listed</source>
        <translation>a d’autres défauts que les %2 listés, au nombre de %1</translation>
    </message>
    <message>
        <source>did you mean `%1`?</source>
        <translation>vouliez-vous dire `%1`&#x202f;?</translation>
    </message>
    <message>
        <source>write one of: %1</source>
        <translation>écrivez l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>`%1` must be a text, but is %2</source>
        <translation>`%1` doit être un texte, or c’est %2</translation>
    </message>
    <message>
        <source>quote a text that holds `: `</source>
        <translation>mettez entre guillemets un texte qui contient `: `</translation>
    </message>
    <message>
        <source>quote a text that begins with `[` or `- `</source>
        <translation>mettez entre guillemets un texte qui commence par `[` ou `- `</translation>
    </message>
    <message>
        <source>a key must be a text, but is %1</source>
        <translation>une clé doit être un texte, or c’est %1</translation>
    </message>
    <message>
        <source>%1 is told twice</source>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>line %1 tells it first, and that is kept</source>
        <translation>la ligne %1 l’indique en premier, et c’est ce qui est gardé</translation>
    </message>
    <message>
        <source>unknown key %1 in %2</source>
        <translation>clé inconnue %1 dans %2</translation>
    </message>
    <message>
        <source>`%1` must be true or false</source>
        <translation>`%1` doit être true ou false</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>écrivez true ou false</translation>
    </message>
    <message>
        <source>%1 is no length of time</source>
        <translation>%1 n’est pas une durée</translation>
    </message>
    <message>
        <source>`%1` must be a length of time, but is %2</source>
        <translation>`%1` doit être une durée, or c’est %2</translation>
    </message>
    <message>
        <source>write minutes as in 15, or units as in 1h30m</source>
        <translation>écrivez des minutes comme 15, ou des unités comme 1h30m</translation>
    </message>
    <message>
        <source>`%1` must be a word, but is %2</source>
        <translation>`%1` doit être un mot, or c’est %2</translation>
    </message>
    <message>
        <source>unknown %1 %2</source>
        <translation>`%1` inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>`thresholds` of an event must be a mapping from kinds, but is %1</source>
        <translation>`thresholds` d’un événement doit être un dictionnaire par genre, or c’est %1</translation>
    </message>
    <message>
        <source>write it as in `lightning: {warning: 1m, critical: 20s}`</source>
        <translation>écrivez-le comme `lightning: {warning: 1m, critical: 20s}`</translation>
    </message>
    <message>
        <source>the event&apos;s `thresholds`</source>
        <translation>`thresholds` de l’événement</translation>
    </message>
    <message>
        <source>when a slot warns must be a mapping, but is %1</source>
        <translation>les seuils d’un créneau doivent être un dictionnaire, or c’est %1</translation>
    </message>
    <message>
        <source>write it as in `{warning: 5m, critical: 2m}`</source>
        <translation>écrivez-le comme `{warning: 5m, critical: 2m}`</translation>
    </message>
    <message>
        <source>`critical` comes before `warning`</source>
        <translation>`critical` vient avant `warning`</translation>
    </message>
    <message>
        <source>the warning is at %1 before the end: write less here</source>
        <translation>l’avertissement est à %1 de la fin&#xa0;: écrivez moins ici</translation>
    </message>
    <message>
        <source>`pace` must be a mapping, but is %1</source>
        <translation>`pace` doit être un dictionnaire, or c’est %1</translation>
    </message>
    <message>
        <source>write it as in `{hand-over: true, changeover: 30s}`</source>
        <translation>écrivez-le comme `{hand-over: true, changeover: 30s}`</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar</source>
        <translation>%1 n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>`%1` must be a day, but is %2</source>
        <translation>`%1` doit être un jour, or c’est %2</translation>
    </message>
    <message>
        <source>a day is written as in 2020-09-30</source>
        <translation>un jour s’écrit comme 2020-09-30</translation>
    </message>
    <message>
        <source>write a name of the tz database, as in Europe/Paris</source>
        <translation>écrivez un nom de la base tz, comme Europe/Paris</translation>
    </message>
    <message>
        <source>--timezone %1 is not used: the file tells %2</source>
        <translation>--timezone %1 n’est pas utilisé&#xa0;: le fichier indique %2</translation>
    </message>
    <message>
        <source>unknown time zone %1</source>
        <translation>fuseau horaire inconnu %1</translation>
    </message>
    <message>
        <source>tells no time zone: this machine&apos;s is taken, %1</source>
        <translation>n’indique pas de fuseau horaire&#xa0;: celui de cette machine est pris, %1</translation>
    </message>
    <message>
        <source>write `timezone: Europe/Paris` under `event`, or give --timezone</source>
        <translation>écrivez `timezone: Europe/Paris` sous `event`, ou donnez --timezone</translation>
    </message>
    <message>
        <source>`day-change` must be a time of day in whole minutes</source>
        <translation>`day-change` doit être une heure en minutes entières</translation>
    </message>
    <message>
        <source>write it as in 05:00</source>
        <translation>écrivez-la comme 05:00</translation>
    </message>
    <message>
        <source>%1 must be a name or a mapping, but is %2</source>
        <translation>%1 doit être un nom ou un dictionnaire, or c’est %2</translation>
    </message>
    <message>
        <source>%1 has no `name`</source>
        <translation>%1 n’a pas de `name`</translation>
    </message>
    <message>
        <source>`color` must be six hexadecimal digits after `#`, between quotes</source>
        <translation>`color` doit être six chiffres hexadécimaux après `#`, entre guillemets</translation>
    </message>
    <message>
        <source>write it as in &quot;#d97706&quot;</source>
        <translation>écrivez-la comme &quot;#d97706&quot;</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>un partenaire</translation>
    </message>
    <message>
        <source>the id %1 is taken already</source>
        <translation>l’identifiant %1 est déjà pris</translation>
    </message>
    <message>
        <source>ids are told once; leave it out to have one made</source>
        <translation>un identifiant n’est indiqué qu’une fois&#x202f;; omettez-le pour qu’il en soit fait un</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a link must be an address, or a label and an address</source>
        <translation>un lien doit être une adresse, ou un libellé et une adresse</translation>
    </message>
    <message>
        <source>write it as in `- Slides: https://example.org/slides`</source>
        <translation>écrivez-le comme `- Slides: https://example.org/slides`</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>une salle</translation>
    </message>
    <message>
        <source>a track</source>
        <translation>un parcours</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>tells no `agenda`</source>
        <translation>n’indique pas d’`agenda`</translation>
    </message>
    <message>
        <source>write `agenda:` and below it `- 19:00-19:10: Welcome`</source>
        <translation>écrivez `agenda:` et dessous `- 19:00-19:10: Accueil`</translation>
    </message>
    <message>
        <source>the slots of both are taken; line %1 tells it first</source>
        <translation>les créneaux des deux sont pris&#x202f;; la ligne %1 l’indique en premier</translation>
    </message>
    <message>
        <source>`agenda` must be a list of slots, or a mapping from days to such lists</source>
        <translation>`agenda` doit être une liste de créneaux, ou un dictionnaire de telles listes par jour</translation>
    </message>
    <message>
        <source>this key is no day of the calendar</source>
        <translation>cette clé n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>begin each slot with a dash: `- %1: …`</source>
        <translation>commencez chaque créneau par un tiret&#xa0;: `- %1: …`</translation>
    </message>
    <message>
        <source>a day is written as in 2022-09-03</source>
        <translation>un jour s’écrit comme 2022-09-03</translation>
    </message>
    <message>
        <source>a day must hold a list of slots, but holds %1</source>
        <translation>un jour doit contenir une liste de créneaux, or il contient %1</translation>
    </message>
    <message>
        <source>begin each slot with `- `</source>
        <translation>commencez chaque créneau par `- `</translation>
    </message>
    <message>
        <source>the file tells no date: today&apos;s is taken, %1</source>
        <translation>le fichier n’indique pas de date&#xa0;: celle d’aujourd’hui est prise, %1</translation>
    </message>
    <message>
        <source>write `date: 2020-09-30` under `event`, or give --date</source>
        <translation>écrivez `date: 2020-09-30` sous `event`, ou donnez --date</translation>
    </message>
    <message>
        <source>a slot must tell a time and a title, but is %1</source>
        <translation>un créneau doit indiquer une heure et un titre, or c’est %1</translation>
    </message>
    <message>
        <source>write it as in `- 19:10-19:25: Title`, with a blank after the colon</source>
        <translation>écrivez-le comme `- 19:10-19:25: Titre`, avec une espace après les deux-points</translation>
    </message>
    <message>
        <source>the blank after the colon is a no-break space: write a plain one</source>
        <translation>l’espace après les deux-points est insécable&#xa0;: écrivez une espace ordinaire</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>un créneau</translation>
    </message>
    <message>
        <source>`day` must be a day of the calendar</source>
        <translation>`day` doit être un jour du calendrier</translation>
    </message>
    <message>
        <source>write it as in 2022-09-03</source>
        <translation>écrivez-le comme 2022-09-03</translation>
    </message>
    <message>
        <source>a slot without time</source>
        <translation>un créneau sans heure</translation>
    </message>
    <message>
        <source>begin it as in `- 19:10-19:25: Title`</source>
        <translation>commencez-le comme `- 19:10-19:25: Titre`</translation>
    </message>
    <message>
        <source>the end of this slot is told twice</source>
        <translation>la fin de ce créneau est indiquée deux fois</translation>
    </message>
    <message>
        <source>write a range, or an end, or a duration</source>
        <translation>écrivez un intervalle, ou une fin, ou une durée</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>write the end&apos;s day too, or a duration</source>
        <translation>écrivez aussi le jour de la fin, ou une durée</translation>
    </message>
    <message>
        <source>no end follows the dash</source>
        <translation>aucune fin ne suit le tiret</translation>
    </message>
    <message>
        <source>%1 is no time of day</source>
        <translation>%1 n’est pas une heure</translation>
    </message>
    <message>
        <source>write it as in 19:25, hours from 00 to 24</source>
        <translation>écrivez-la comme 19:25, les heures de 00 à 24</translation>
    </message>
    <message>
        <source>ends before it starts, or lasts %1</source>
        <translation>finit avant de commencer, ou dure %1</translation>
    </message>
    <message>
        <source>write `duration: %1` for a slot that long</source>
        <translation>écrivez `duration: %1` pour un créneau aussi long</translation>
    </message>
    <message>
        <source>%1 comes twice that night: the first is taken</source>
        <translation>%1 vient deux fois cette nuit-là&#xa0;: la première est prise</translation>
    </message>
    <message>
        <source>write a duration: %1</source>
        <translation>écrivez une durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not exist that night: clocks skip it</source>
        <translation>%1 n’existe pas cette nuit-là&#xa0;: les horloges la sautent</translation>
    </message>
    <message>
        <source>`min-duration` is longer than the slot</source>
        <translation>`min-duration` est plus longue que le créneau</translation>
    </message>
    <message>
        <source>the slot lasts %1</source>
        <translation>le créneau dure %1</translation>
    </message>
    <message>
        <source>`moved-from` must be a mapping</source>
        <translation>`moved-from` doit être un dictionnaire</translation>
    </message>
    <message>
        <source>write it as in `{room: Attic, time: 10:00}`</source>
        <translation>écrivez-le comme `{room: Grenier, time: 10:00}`</translation>
    </message>
    <message>
        <source>the title is told twice</source>
        <translation>le titre est indiqué deux fois</translation>
    </message>
    <message>
        <source>line %1 tells it</source>
        <translation>la ligne %1 l’indique</translation>
    </message>
    <message>
        <source>a slot without title</source>
        <translation>un créneau sans titre</translation>
    </message>
    <message>
        <source>an open slot has no session yet: give it a title, or tell its time alone</source>
        <translation>un créneau libre n’a pas encore de session&#xa0;: donnez-lui un titre, ou indiquez seulement son heure</translation>
    </message>
    <message>
        <source>write it as in `- 19:10-19:25: Title`</source>
        <translation>écrivez-le comme `- 19:10-19:25: Titre`</translation>
    </message>
    <message>
        <source>a session must be a mapping, but is %1</source>
        <translation>une session doit être un dictionnaire, or c’est %1</translation>
    </message>
    <message>
        <source>write it as in `- title: Title`</source>
        <translation>écrivez-la comme `- title: Titre`</translation>
    </message>
    <message>
        <source>a session without `title`</source>
        <translation>une session sans `title`</translation>
    </message>
    <message>
        <source>unknown session %1</source>
        <translation>session inconnue %1</translation>
    </message>
    <message>
        <source>tells no end, and nothing follows: 30 minutes are taken</source>
        <translation>n’indique pas de fin, et rien ne suit&#xa0;: 30&#xa0;minutes sont prises</translation>
    </message>
    <message>
        <source>begins while the slot of line %1 still runs in the same room, until %2</source>
        <translation>commence alors que le créneau de la ligne %1 dure encore dans la même salle, jusqu’à %2</translation>
    </message>
    <message>
        <source>both are shown; give them different rooms with `room:`, or other times</source>
        <translation>les deux sont montrés&#x202f;; donnez-leur des salles différentes avec `room:`, ou d’autres heures</translation>
    </message>
    <message>
        <source>--date %1 is not used: the file tells its own dates</source>
        <translation>--date %1 n’est pas utilisé&#xa0;: le fichier indique ses propres dates</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>une ressource</translation>
    </message>
    <message>
        <source>a resource has one kind</source>
        <translation>une ressource n’a qu’un genre</translation>
    </message>
    <message>
        <source>begin the next resource with `- `</source>
        <translation>commencez la ressource suivante par `- `</translation>
    </message>
    <message>
        <source>`%1` must be names, but holds a mapping</source>
        <translation>`%1` doit être des noms, or il contient un dictionnaire</translation>
    </message>
    <message>
        <source>describe people under `people:` and name them here</source>
        <translation>décrivez les personnes sous `people:` et nommez-les ici</translation>
    </message>
    <message>
        <source>%1 is not one of `people`: a new person is made</source>
        <translation>%1 n’est pas dans `people`&#xa0;: une nouvelle personne est créée</translation>
    </message>
    <message>
        <source>%1 is not one of `%2`: it is added</source>
        <translation>%1 n’est pas dans `%2`&#xa0;: c’est ajouté</translation>
    </message>
    <message>
        <source>%1 is taken for one name</source>
        <translation>%1 est pris pour un seul nom</translation>
    </message>
    <message>
        <source>write several names as in `[%1]`, or put one between quotes</source>
        <translation>écrivez plusieurs noms comme `[%1]`, ou mettez un nom seul entre guillemets</translation>
    </message>
    <message>
        <source>a resource must be a kind and an address</source>
        <translation>une ressource doit être un genre et une adresse</translation>
    </message>
    <message>
        <source>write it as in `- slides: https://example.org/slides`</source>
        <translation>écrivez-la comme `- slides: https://example.org/slides`</translation>
    </message>
    <message>
        <source>one of `people` must be a name, or a role and a name</source>
        <translation>un élément de `people` doit être un nom, ou un rôle et un nom</translation>
    </message>
    <message>
        <source>write it as in `- host: Name`</source>
        <translation>écrivez-le comme `- host: Nom`</translation>
    </message>
    <message>
        <source>a slot has one time, and line %1 tells it</source>
        <translation>un créneau n’a qu’une heure, et la ligne %1 l’indique</translation>
    </message>
    <message>
        <source>begin the next slot with `- `</source>
        <translation>commencez le créneau suivant par `- `</translation>
    </message>
    <message>
        <source>`%1` must be a time, but is %2</source>
        <translation>`%1` doit être une heure, or c’est %2</translation>
    </message>
    <message>
        <source>write it as in 19:10-19:25</source>
        <translation>écrivez-la comme 19:10-19:25</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 n’est pas une heure</translation>
    </message>
    <message>
        <source>write a time of day as in 19:10, hours from 00 to 24</source>
        <translation>écrivez une heure comme 19:10, les heures de 00 à 24</translation>
    </message>
    <message>
        <source>write %1 or %2</source>
        <translation>écrivez %1 ou %2</translation>
    </message>
    <message>
        <source>what clocks then show is taken: %1</source>
        <translation>ce que les horloges montrent alors est pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than the %1 MB that are read of a YAML file</source>
        <translation>dépasse les %1&#xa0;Mo lus d’un fichier YAML</translation>
    </message>
    <message>
        <source>holds the control character %1</source>
        <translation>contient le caractère de contrôle %1</translation>
    </message>
    <message>
        <source>remove it, or write it as an escape between double quotes</source>
        <translation>retirez-le, ou écrivez-le comme échappement entre guillemets doubles</translation>
    </message>
    <message>
        <source>a no-break space indents this line</source>
        <translation>une espace insécable met cette ligne en retrait</translation>
    </message>
    <message>
        <source>indent with plain spaces</source>
        <translation>mettez en retrait avec des espaces ordinaires</translation>
    </message>
    <message>
        <source>has more than the %1 lines that are read of a YAML file</source>
        <translation>dépasse les %1 lignes lues d’un fichier YAML</translation>
    </message>
    <message>
        <source>holds more than the %1 brackets and commas that are read of a YAML file</source>
        <translation>dépasse les %1 crochets, accolades et virgules lus d’un fichier YAML</translation>
    </message>
    <message>
        <source>an agenda must be a mapping, but is %1</source>
        <translation>un programme doit être un dictionnaire, or c’est %1</translation>
    </message>
    <message>
        <source>begin it with `estrade: 1`</source>
        <translation>commencez-le par `estrade: 1`</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>%1 belongs to `event`</source>
        <translation>%1 va dans `event`</translation>
    </message>
    <message>
        <source>indent it by two spaces, below `event:`</source>
        <translation>mettez-la en retrait de deux espaces, sous `event:`</translation>
    </message>
    <message>
        <source>version %1 of the format is not known</source>
        <translation>la version %1 du format est inconnue</translation>
    </message>
    <message>
        <source>this program reads `estrade: 1`</source>
        <translation>cette version d’Estrade lit `estrade: 1`</translation>
    </message>
    <message>
        <source>`event` must be a mapping, but is %1</source>
        <translation>`event` doit être un dictionnaire, or c’est %1</translation>
    </message>
    <message>
        <source>write `event:` and below it `  title: …`</source>
        <translation>écrivez `event:` et dessous `  title: …`</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>le fichier ne peut pas être modifié</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>un autre programme bloque le fichier</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture sur le disque</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas d’Estrade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: a newer version of Estrade made it</source>
        <translation>%1&#xa0;: une version plus récente d’Estrade l’a créé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of slides</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de diapositives</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no video of YouTube</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une vidéo YouTube</translation>
    </message>
    <message>
        <source>write what stands after v= in its address</source>
        <translation>écrivez ce qui suit v= dans son adresse</translation>
    </message>
    <message>
        <source>Start-end tags mismatch</source>
        <translation>une balise fermante ne va pas avec l’ouvrante</translation>
    </message>
    <message>
        <source>Error parsing start element tag</source>
        <translation>balise ouvrante mal formée</translation>
    </message>
    <message>
        <source>Error parsing end element tag</source>
        <translation>balise fermante mal formée</translation>
    </message>
    <message>
        <source>Error parsing element attribute</source>
        <translation>attribut mal formé</translation>
    </message>
    <message>
        <source>Error parsing PCDATA section</source>
        <translation>texte mal formé</translation>
    </message>
    <message>
        <source>Error parsing CDATA section</source>
        <translation>section CDATA mal formée</translation>
    </message>
    <message>
        <source>Error parsing comment</source>
        <translation>commentaire mal formé</translation>
    </message>
    <message>
        <source>Error parsing document type declaration</source>
        <translation>déclaration de type de document mal formée</translation>
    </message>
    <message>
        <source>Error parsing document declaration/processing instruction</source>
        <translation>déclaration ou instruction de traitement mal formée</translation>
    </message>
    <message>
        <source>Could not determine tag type</source>
        <translation>balise d’un type inconnu</translation>
    </message>
    <message>
        <source>No document element found</source>
        <translation>aucun élément racine</translation>
    </message>
    <message>
        <source>%1 is used, as the weekday here says; the front matter tells %2</source>
        <translation>%1 est utilisé, comme le dit ici le jour de la semaine&#x202f;; l’en-tête indique %2</translation>
    </message>
    <message>
        <source>a day tells no date that can be read: &apos;%1&apos;</source>
        <translation>un jour ne donne aucune date lisible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its clocks tell twelve hours: what would go back is taken for the afternoon</source>
        <translation>ses horloges comptent douze heures&#xa0;: ce qui reviendrait en arrière est pris pour l’après-midi</translation>
    </message>
    <message>
        <source>there is no session &apos;%1&apos;: its title is made of its key</source>
        <translation>il n’y a pas de session «&#xa0;%1&#xa0;»&#xa0;: sa clé lui sert de titre</translation>
    </message>
    <message>
        <source>sessions that are not there</source>
        <translation>sessions absentes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a further tag, &apos;%2&apos;</source>
        <translation>«&#xa0;%1&#xa0;» a une étiquette de plus, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; refers to the speaker &apos;%2&apos;, whom nothing tells of</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à l’intervenant «&#xa0;%2&#xa0;», dont rien ne parle</translation>
    </message>
    <message>
        <source>speakers that are not there</source>
        <translation>intervenants absents</translation>
    </message>
    <message>
        <source>the session &apos;%1&apos; stands in no time slot</source>
        <translation>la session «&#xa0;%1&#xa0;» n’est dans aucun créneau</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read; &apos;%2&apos; is another schedule</source>
        <translation>«&#xa0;%1&#xa0;» est lu&#x202f;; «&#xa0;%2&#xa0;» est un autre programme</translation>
    </message>
    <message>
        <source>give the folder that holds it to read that one</source>
        <translation>donnez le dossier qui le contient pour lire celui-là</translation>
    </message>
    <message>
        <source>is one page of several: %1 of %2 talks are in it</source>
        <translation>est une page parmi d’autres&#xa0;: elle contient %1 des %2 exposés</translation>
    </message>
    <message>
        <source>fetch the event&apos;s schedule/export/schedule.json, which holds all</source>
        <translation>récupérez le schedule/export/schedule.json de l’événement, qui contient tout</translation>
    </message>
    <message>
        <source>is data in which nothing has both a title and a time: it lists no event</source>
        <translation>contient des données où rien n’a à la fois un titre et une heure&#xa0;: aucun événement n’y est listé</translation>
    </message>
    <message>
        <source>talks in a slot tell no times of their own: they are taken to follow each other</source>
        <translation>les exposés d’un créneau n’ont pas d’heures à eux&#xa0;: ils sont censés se suivre</translation>
    </message>
    <message>
        <source>slots of several talks</source>
        <translation>créneaux de plusieurs exposés</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in too many slots: this one is left out</source>
        <translation>«&#xa0;%1&#xa0;» est dans trop de créneaux&#xa0;: celui-ci est laissé de côté</translation>
    </message>
    <message>
        <source>slots of talks that are in too many</source>
        <translation>créneaux d’exposés qui en ont trop</translation>
    </message>
    <message>
        <source>tells how to join a meeting: its address is kept</source>
        <translation>explique comment rejoindre une réunion&#xa0;: son adresse est gardée</translation>
    </message>
    <message>
        <source>how to join meetings</source>
        <translation>comment rejoindre des réunions</translation>
    </message>
    <message>
        <source>is said not to be for all: it is left out</source>
        <translation>n’est pas pour tout le monde, dit le fichier&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>drafts, and what is not for all</source>
        <translation>brouillons, et ce qui n’est pas pour tout le monde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for the end of what is before it</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour la fin de ce qui précède</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a row for each of its people: they are taken together</source>
        <translation>«&#xa0;%1&#xa0;» a une ligne pour chaque intervenant&#xa0;: elles sont réunies</translation>
    </message>
    <message>
        <source>rows of one session each</source>
        <translation>lignes d’une même session</translation>
    </message>
    <message>
        <source>names no rooms, and several tracks go on at once: each is shown as a room</source>
        <translation>ne nomme aucune salle, et plusieurs parcours ont lieu en même temps&#xa0;: chacun est montré comme une salle</translation>
    </message>
    <message>
        <source>two sessions have the key &apos;%1&apos;: &apos;%2&apos; is left out</source>
        <translation>deux sessions ont la clé «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» est laissée de côté</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on no day</source>
        <translation>«&#xa0;%1&#xa0;» n’a lieu aucun jour</translation>
    </message>
    <message>
        <source>sessions that are on no day</source>
        <translation>sessions qui n’ont lieu aucun jour</translation>
    </message>
    <message>
        <source>sessions that stand in no time slot</source>
        <translation>sessions qui ne sont dans aucun créneau</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day that can be read</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour qui se lise</translation>
    </message>
    <message>
        <source>days that cannot be read</source>
        <translation>jours illisibles</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands among time slots and is none</source>
        <translation>«&#xa0;%1&#xa0;» se trouve parmi les créneaux et n’en est pas un</translation>
    </message>
    <message>
        <source>what stands among time slots</source>
        <translation>ce qui se trouve parmi les créneaux</translation>
    </message>
    <message>
        <source>is a table without a column of times and one of titles</source>
        <translation>est un tableau sans colonne d&apos;heures ni colonne de titres</translation>
    </message>
    <message>
        <source>is a table without a column of times</source>
        <translation>est un tableau sans colonne d&apos;heures</translation>
    </message>
    <message>
        <source>is a table without a column of titles</source>
        <translation>est un tableau sans colonne de titres</translation>
    </message>
    <message>
        <source>is a table whose column &apos;%1&apos; holds hardly any time that can be read</source>
        <translation>est un tableau dont la colonne «&#xa0;%1&#xa0;» ne contient presque aucune heure lisible</translation>
    </message>
    <message>
        <source>is XML with &lt;schedule&gt; as its root, and tells neither a conference nor days</source>
        <translation>est du XML dont la racine est &lt;schedule&gt;, et ne donne ni conférence ni jours</translation>
    </message>
    <message>
        <source>give the schedule.xml that a planning tool exports</source>
        <translation>donnez le schedule.xml qu&apos;un outil de planification exporte</translation>
    </message>
    <message>
        <source>names several organizers at one address: they are taken to speak</source>
        <translation>nomme plusieurs organisateurs à une même adresse&#xa0;: ils sont pris pour les intervenants</translation>
    </message>
    <message>
        <source>names %1 as who organises it: an agenda has no place for that</source>
        <translation>nomme %1 pour l&apos;organisation&#xa0;: un programme n&apos;a pas de place pour cela</translation>
    </message>
    <message>
        <source>events that name who organises them</source>
        <translation>événements qui nomment leur organisateur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say whose affiliation &apos;%2&apos; is</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de qui «&#xa0;%2&#xa0;» est l&apos;affiliation</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say whose biography it tells</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de qui il donne la biographie</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is not known</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est inconnue</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is read only where &apos;%2&apos; is blank</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n&apos;est lue que là où «&#xa0;%2&#xa0;» est vide</translation>
    </message>
    <message>
        <source>affiliations and biographies of nobody, or of several people at once</source>
        <translation>affiliations et biographies de personne, ou de plusieurs personnes à la fois</translation>
    </message>
    <message>
        <source>columns of which nothing is taken</source>
        <translation>colonnes dont rien n&apos;est repris</translation>
    </message>
    <message>
        <source>has a link within its site: &apos;%1&apos; is left out</source>
        <translation>a un lien interne à son site&#xa0;: «&#xa0;%1&#xa0;» est laissé de côté</translation>
    </message>
    <message>
        <source>links within a site</source>
        <translation>liens internes à un site</translation>
    </message>
    <message>
        <source>names more than the %1 people that are read of an event</source>
        <translation>nomme plus que les %1 personnes lues pour un événement</translation>
    </message>
    <message>
        <source>events that name too many people</source>
        <translation>événements qui nomment trop de personnes</translation>
    </message>
    <message>
        <source>%1, %2 in %3, holds %4 others that follow one another</source>
        <translation>%1, %2 dans %3, en contient %4 autres qui se suivent</translation>
    </message>
    <message>
        <source>tells times as numbers: they are taken to count days from 1899-12-30, as spreadsheets do</source>
        <translation>indique les heures en nombres&#xa0;: ils sont pris pour des jours comptés depuis le 1899-12-30, comme dans les tableurs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells no time: it is taken to be at that of the row above, in another room</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas d’heure&#xa0;: celle de la ligne du dessus est prise, dans une autre salle</translation>
    </message>
    <message>
        <source>rows at the time of the one above</source>
        <translation>lignes à l’heure de celle du dessus</translation>
    </message>
    <message>
        <source>write 13:30, or 1:30 pm</source>
        <translation>écrivez 13:30, ou 1:30 pm</translation>
    </message>
    <message>
        <source>the time zone &apos;%1&apos; is taken for %2</source>
        <translation>le fuseau horaire «&#xa0;%1&#xa0;» est pris pour %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in no slot of the schedule</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun créneau du programme</translation>
    </message>
    <message>
        <source>talks in no slot of the schedule</source>
        <translation>exposés dans aucun créneau du programme</translation>
    </message>
    <message>
        <source>the time zone &apos;%1&apos; is unknown: its times are taken to be in &apos;%2&apos;</source>
        <translation>le fuseau horaire «&#xa0;%1&#xa0;» est inconnu&#xa0;: ses heures sont supposées être dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names people by numbers that the file does not tell</source>
        <translation>«&#xa0;%1&#xa0;» désigne des personnes par des numéros que le fichier n’explique pas</translation>
    </message>
    <message>
        <source>events that name people by numbers</source>
        <translation>événements qui désignent des personnes par des numéros</translation>
    </message>
    <message>
        <source>is told again with a higher SEQUENCE: that is taken</source>
        <translation>est redit avec un SEQUENCE plus élevé&#xa0;: c’est celui-là qui est pris</translation>
    </message>
    <message>
        <source>earlier revisions of events</source>
        <translation>révisions antérieures d’événements</translation>
    </message>
    <message>
        <source>&apos;%1&apos; above the table is taken for the event&apos;s title</source>
        <translation>«&#xa0;%1&#xa0;», au-dessus du tableau, est pris pour le titre de l’événement</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands above the table</source>
        <translation>«&#xa0;%1&#xa0;» est au-dessus du tableau</translation>
    </message>
    <message>
        <source>what stands above the table</source>
        <translation>ce qui est au-dessus du tableau</translation>
    </message>
    <message>
        <source>presentations in a row tell no times of their own: they are taken to follow each other</source>
        <translation>des présentations d’une même ligne n’ont pas d’horaires à elles&#xa0;: elles sont supposées se suivre</translation>
    </message>
    <message>
        <source>rows of several presentations</source>
        <translation>lignes de plusieurs présentations</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds presentations: they are listed instead of it</source>
        <translation>«&#xa0;%1&#xa0;» contient des présentations&#xa0;: elles figurent à sa place</translation>
    </message>
    <message>
        <source>sessions that hold presentations</source>
        <translation>sessions qui contiennent des présentations</translation>
    </message>
    <message>
        <source>tells lengths as large numbers: they are taken to be seconds</source>
        <translation>donne les durées en grands nombres&#xa0;: ils sont pris pour des secondes</translation>
    </message>
    <message>
        <source>is a script that holds no data</source>
        <translation>est un script sans données</translation>
    </message>
    <message>
        <source>give the data alone, as JSON</source>
        <translation>donnez les données seules, en JSON</translation>
    </message>
    <message>
        <source>stands for a value, and is code</source>
        <translation>tient lieu de valeur, mais est du code</translation>
    </message>
    <message>
        <source>values that are code</source>
        <translation>valeurs qui sont du code</translation>
    </message>
    <message>
        <source>is code, of which nothing is taken</source>
        <translation>est du code, dont rien n’est repris</translation>
    </message>
    <message>
        <source>begins a comment that does not end</source>
        <translation>commence un commentaire qui ne finit pas</translation>
    </message>
    <message>
        <source>opens a bracket that nothing closes</source>
        <translation>ouvre une parenthèse, un crochet ou une accolade que rien ne ferme</translation>
    </message>
    <message>
        <source>nests values deeper than the %1 levels that are read</source>
        <translation>imbrique des valeurs au-delà des %1 niveaux qui sont lus</translation>
    </message>
    <message>
        <source>opens a quote that nothing closes</source>
        <translation>ouvre un guillemet que rien ne ferme</translation>
    </message>
    <message>
        <source>days are told without a year: it is taken to be %1, in which their weekdays are right</source>
        <translation>les jours sont indiqués sans année&#xa0;: %1 est supposée, où leurs jours de la semaine sont justes</translation>
    </message>
    <message>
        <source>tells lengths as fractions: they are taken to be hours</source>
        <translation>donne les durées en fractions&#xa0;: elles sont prises pour des heures</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells neither a title nor a time</source>
        <translation>«&#xa0;%1&#xa0;» n’indique ni titre ni heure</translation>
    </message>
    <message>
        <source>what tells neither a title nor a time</source>
        <translation>ce qui n’indique ni titre ni heure</translation>
    </message>
    <message>
        <source>is an id alone: another file of its site may tell its title</source>
        <translation>n’est qu’un identifiant&#xa0;: un autre fichier du site indique peut-être son titre</translation>
    </message>
    <message>
        <source>sessions that are told by their ids alone</source>
        <translation>sessions indiquées par leur seul identifiant</translation>
    </message>
    <message>
        <source>is taken to be cancelled, as its title is struck out</source>
        <translation>est supposé annulé, car son titre est barré</translation>
    </message>
    <message>
        <source>sessions whose title is struck out</source>
        <translation>sessions dont le titre est barré</translation>
    </message>
    <message>
        <source>an agenda has no kind of session &apos;%1&apos;</source>
        <translation>un programme n’a pas de genre de session «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>kinds of sessions that an agenda does not have</source>
        <translation>genres de sessions qu’un programme n’a pas</translation>
    </message>
    <message>
        <source>save it anew, or as CSV</source>
        <translation>enregistrez-le de nouveau, ou en CSV</translation>
    </message>
    <message>
        <source>holds more cells or sheets than are read of a workbook</source>
        <translation>contient plus de cellules ou de feuilles que ce qui est lu d’un classeur</translation>
    </message>
    <message>
        <source>is a workbook in which no sheet is a table that tells when something starts</source>
        <translation>est un classeur dont aucune feuille n’est un tableau qui dit quand quelque chose commence</translation>
    </message>
    <message>
        <source>sheets that are not read</source>
        <translation>feuilles qui ne sont pas lues</translation>
    </message>
    <message>
        <source>the sheet &apos;%1&apos; is no table that tells when something starts</source>
        <translation>la feuille «&#xa0;%1&#xa0;» n’est pas un tableau qui dit quand quelque chose commence</translation>
    </message>
    <message>
        <source>the sheet &apos;%1&apos; is hidden</source>
        <translation>la feuille «&#xa0;%1&#xa0;» est masquée</translation>
    </message>
    <message>
        <source>the sheet &apos;%1&apos; tells again what &apos;%2&apos; does</source>
        <translation>la feuille «&#xa0;%1&#xa0;» répète ce que dit «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>is a workbook that is damaged, or has a password</source>
        <translation>est un classeur abîmé, ou protégé par un mot de passe</translation>
    </message>
    <message>
        <source>copy its text, and paste it on the first screen or into a file</source>
        <translation>copiez son texte, et collez-le sur le premier écran ou dans un fichier</translation>
    </message>
    <message>
        <source>is a PDF</source>
        <translation>est un PDF</translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation>est une image</translation>
    </message>
    <message>
        <source>type what it shows: 19:00-19:10: Welcome</source>
        <translation>écrivez ce qu’elle montre&#xa0;: 19:00-19:10: Bienvenue</translation>
    </message>
    <message>
        <source>is a document that is no spreadsheet</source>
        <translation>est un document qui n’est pas un classeur</translation>
    </message>
    <message>
        <source>is an archive</source>
        <translation>est une archive</translation>
    </message>
    <message>
        <source>unpack it, and give what it holds</source>
        <translation>décompressez-la, et donnez ce qu’elle contient</translation>
    </message>
    <message>
        <source>is a document of an older office program, or has a password</source>
        <translation>est un document d’un logiciel de bureau ancien, ou protégé par un mot de passe</translation>
    </message>
    <message>
        <source>save it as .xlsx, .ods or CSV, without a password</source>
        <translation>enregistrez-le en .xlsx, .ods ou CSV, sans mot de passe</translation>
    </message>
    <message>
        <source>is a database</source>
        <translation>est une base de données</translation>
    </message>
    <message>
        <source>export its schedule, as CSV for example</source>
        <translation>exportez son programme, en CSV par exemple</translation>
    </message>
    <message>
        <source>holds more than the %1 MB and %2 million tags that are read of a workbook</source>
        <translation>contient plus que les %1 Mo et %2 millions de balises qui sont lus d’un classeur</translation>
    </message>
    <message>
        <source>the sheet &apos;%1&apos; tells again what &apos;%2&apos; does, but for titles that are not there: %3</source>
        <translation>la feuille «&#xa0;%1&#xa0;» répète ce que dit «&#xa0;%2&#xa0;», sauf des titres qui n’y sont pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>comes after the evening in its day&apos;s list: it is taken to be that night</source>
        <translation>vient après la soirée dans la liste de son jour&#xa0;: cette nuit-là est supposée</translation>
    </message>
    <message>
        <source>events after midnight</source>
        <translation>événements après minuit</translation>
    </message>
    <message>
        <source>an agenda has no place for the day&apos;s name &apos;%1&apos;</source>
        <translation>un programme n’a pas de place pour le nom du jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>names of days</source>
        <translation>noms de jours</translation>
    </message>
    <message>
        <source>its clocks tell twelve hours: they are taken for the afternoon, as %1 is told</source>
        <translation>ses horloges comptent douze heures&#xa0;: elles sont prises pour l’après-midi, puisque %1 est indiqué</translation>
    </message>
    <message>
        <source>its columns have no heads: they are taken to be %1</source>
        <translation>ses colonnes n’ont pas d’en-têtes&#xa0;: elles sont prises pour %1</translation>
    </message>
    <message>
        <source>a day tells no date: it is counted from the conference&apos;s first</source>
        <translation>un jour ne dit pas sa date&#xa0;: il est compté à partir du premier de la conférence</translation>
    </message>
    <message>
        <source>days without a date</source>
        <translation>jours sans date</translation>
    </message>
    <message>
        <source>holds comments or commas that JSON has not: they are passed over</source>
        <translation>contient des commentaires ou des virgules que le JSON n’a pas&#xa0;: ils sont ignorés</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a speaker whom the file does not tell: the id &apos;%2&apos; is shown</source>
        <translation>«&#xa0;%1&#xa0;» nomme un intervenant que le fichier ne décrit pas&#xa0;: l’identifiant «&#xa0;%2&#xa0;» est montré</translation>
    </message>
    <message>
        <source>speakers whom the file does not tell</source>
        <translation>intervenants que le fichier ne décrit pas</translation>
    </message>
    <message>
        <source>tells lengths as large numbers: they are taken to be milliseconds</source>
        <translation>donne des durées en grands nombres&#xa0;: elles sont prises pour des millisecondes</translation>
    </message>
    <message>
        <source>its front matter tells nothing by keys</source>
        <translation>son en-tête ne dit rien par des clés</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for two people</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour deux personnes</translation>
    </message>
    <message>
        <source>names that may be one person&apos;s or two&apos;s</source>
        <translation>noms qui peuvent être ceux d’une personne ou de deux</translation>
    </message>
    <message>
        <source>part people by semicolons</source>
        <translation>séparez les personnes par des points-virgules</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a time alone</source>
        <translation>«&#xa0;%1&#xa0;» n’est qu’une heure</translation>
    </message>
    <message>
        <source>times that stand alone among sessions</source>
        <translation>des heures seules parmi les sessions</translation>
    </message>
    <message>
        <source>tells its texts in several languages (%1): those in &apos;%2&apos; are read</source>
        <translation>donne ses textes en plusieurs langues (%1)&#xa0;: ceux en «&#xa0;%2&#xa0;» sont lus</translation>
    </message>
    <message>
        <source>what stands before the colons of the lines under a time is taken for rooms</source>
        <translation>ce qui précède les deux-points des lignes sous une heure est pris pour des salles</translation>
    </message>
    <message>
        <source>write each on a line of its own with its time</source>
        <translation>écrivez chacun sur sa propre ligne, avec son heure</translation>
    </message>
    <message>
        <source>its clocks tell twelve hours: they are taken for the evening, of which its words speak</source>
        <translation>ses horloges comptent douze heures&#xa0;: elles sont prises pour le soir, dont parlent ses mots</translation>
    </message>
    <message>
        <source>write 19:30, or 7:30 pm</source>
        <translation>écrivez 19:30, ou 7:30 pm</translation>
    </message>
    <message>
        <source>rows share what &apos;%1&apos; tells: titles are taken from &apos;%2&apos;</source>
        <translation>des lignes partagent ce qu’indique «&#xa0;%1&#xa0;»&#xa0;: les titres sont pris dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of day that can be read</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure lisible</translation>
    </message>
    <message>
        <source>times of day that cannot be read</source>
        <translation>des heures illisibles</translation>
    </message>
    <message>
        <source>names its room by an id: another file of its site may tell its name</source>
        <translation>nomme sa salle par un identifiant&#xa0;: un autre fichier de son site peut en donner le nom</translation>
    </message>
    <message>
        <source>rooms that are told by their ids alone</source>
        <translation>des salles connues par leur seul identifiant</translation>
    </message>
    <message>
        <source>parts its sessions without a name, and begins anew: each part is taken for a day</source>
        <translation>répartit ses sessions sans nommer les parts, et recommence&#xa0;: chaque part est prise pour une journée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for several rooms</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour plusieurs salles</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; as its room: it is taken to be in none yet</source>
        <translation>nomme sa salle «&#xa0;%1&#xa0;»&#xa0;: supposé n’en avoir aucune encore</translation>
    </message>
    <message>
        <source>events whose room is not decided</source>
        <translation>événements dont la salle n’est pas décidée</translation>
    </message>
    <message>
        <source>is told for each room: it is taken for one for all</source>
        <translation>est annoncé pour chaque salle&#xa0;: pris pour un seul, pour tous</translation>
    </message>
    <message>
        <source>pauses that are told for each room</source>
        <translation>pauses annoncées pour chaque salle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for the room &apos;%2&apos;, written otherwise</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour la salle «&#xa0;%2&#xa0;», écrite autrement</translation>
    </message>
    <message>
        <source>rooms written in several ways</source>
        <translation>salles écrites de plusieurs façons</translation>
    </message>
    <message>
        <source>tells in its title who takes part</source>
        <translation>dit dans son titre qui y participe</translation>
    </message>
    <message>
        <source>sessions whose title tells who takes part</source>
        <translation>sessions dont le titre dit qui y participe</translation>
    </message>
    <message>
        <source>says that the event is cancelled: all its sessions are</source>
        <translation>dit que l’événement est annulé&#xa0;: toutes ses sessions le sont</translation>
    </message>
    <message>
        <source>take that out if it takes place</source>
        <translation>retirez cela s’il a lieu</translation>
    </message>
    <message>
        <source>events in several rooms</source>
        <translation>événements dans plusieurs salles</translation>
    </message>
    <message>
        <source>tags of headings are left out: %1</source>
        <translation>les étiquettes des titres sont omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; before names is taken for where they work</source>
        <translation>«&#xa0;%1&#xa0;», devant des noms, est pris pour l’organisme où ces personnes travaillent</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for a person and where that one works</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour une personne et l’organisme où elle travaille</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is taken for abstracts: its texts are long, and none is there twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est prise pour des résumés&#xa0;: ses textes sont longs, et aucun n’y est deux fois</translation>
    </message>
    <message>
        <source>what &apos;%1&apos; tells beside its title is taken for its people</source>
        <translation>ce que «&#xa0;%1&#xa0;» indique à côté de son titre est pris pour ses intervenants</translation>
    </message>
    <message>
        <source>cells of titles and names</source>
        <translation>cellules de titres et de noms</translation>
    </message>
    <message>
        <source>names its people by ids: another file of its site may tell their names</source>
        <translation>nomme ses intervenants par des identifiants&#xa0;: un autre fichier de son site peut en donner les noms</translation>
    </message>
    <message>
        <source>people who are told by their ids alone</source>
        <translation>des personnes connues par leur seul identifiant</translation>
    </message>
    <message>
        <source>nothing is told of what is on here</source>
        <translation>rien ne dit ce qui a lieu ici</translation>
    </message>
    <message>
        <source>times of which nothing is told</source>
        <translation>horaires dont rien n’est dit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells of somebody and no name</source>
        <translation>«&#xa0;%1&#xa0;» parle de quelqu’un sans en dire le nom</translation>
    </message>
    <message>
        <source>people without a name</source>
        <translation>personnes sans nom</translation>
    </message>
    <message>
        <source>an agenda has no place for people&apos;s `%1`</source>
        <translation>un agenda n’a pas de place pour `%1` des personnes</translation>
    </message>
    <message>
        <source>tells times under `%1`: they are taken to be when sessions begin</source>
        <translation>donne des heures sous `%1`&#xa0;: elles sont prises pour le début des sessions</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a day and holds no session</source>
        <translation>«&#xa0;%1&#xa0;» est un jour et ne contient aucune session</translation>
    </message>
    <message>
        <source>days without sessions</source>
        <translation>jours sans session</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds sessions in rooms of their own: it is none itself</source>
        <translation>«&#xa0;%1&#xa0;» contient des sessions dans leurs propres salles&#xa0;: ce n’en est pas une</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named by their page alone</source>
        <translation>«&#xa0;%1&#xa0;» n’est connu que par sa page</translation>
    </message>
    <message>
        <source>people who are named by their pages alone</source>
        <translation>personnes connues par leur seule page</translation>
    </message>
    <message>
        <source>ends before it starts, and begins between its neighbours in the morning</source>
        <translation>finit avant de commencer, et commence entre ses voisins du matin</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>tells how long each takes, and not when: they are taken to follow each other from %1</source>
        <translation>dit combien de temps chacun dure, et non quand&#xa0;: ils sont supposés se suivre à partir de %1</translation>
    </message>
    <message>
        <source>Estrade fetches nothing: save what is at that address in a file, and open that</source>
        <translation>Estrade ne va rien chercher&#xa0;: enregistrez dans un fichier ce qui est à cette adresse, et ouvrez-le</translation>
    </message>
    <message>
        <source>the text under &apos;%1&apos; is not taken</source>
        <translation>le texte sous «&#xa0;%1&#xa0;» n’est pas pris</translation>
    </message>
    <message>
        <source>texts that are not taken</source>
        <translation>textes qui ne sont pas pris</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells no end, and nothing follows: %2 minutes are taken</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de fin, et rien ne suit&#xa0;: on prend %2 minutes</translation>
    </message>
    <message>
        <source>ends that nothing tells</source>
        <translation>fins que rien ne dit</translation>
    </message>
</context>
<context>
    <name>estrade::Show</name>
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
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
</TS>
