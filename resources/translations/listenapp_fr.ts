<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Show log file</source>
        <translation>Afficher le fichier journal</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>If something goes wrong, send this file to the developers:</source>
        <translation>En cas de problème, envoyez ce fichier aux développeurs&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Repeat sentence</source>
        <translation>Répéter la phrase</translation>
    </message>
    <message>
        <source>Repeat sentence slower</source>
        <translation>Répéter la phrase plus lentement</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Lire la phrase en boucle</translation>
    </message>
    <message>
        <source>Set start of loop</source>
        <translation>Définir le début de la boucle</translation>
    </message>
    <message>
        <source>Set end of loop</source>
        <translation>Définir la fin de la boucle</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Supprimer la boucle</translation>
    </message>
    <message>
        <source>Stop after each sentence, on or off</source>
        <translation>Arrêt après chaque phrase, activé ou non</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Augmenter le volume</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Baisser le volume</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Couper ou rétablir le son</translation>
    </message>
    <message>
        <source>Highlight earlier</source>
        <translation>Avancer le surlignage</translation>
    </message>
    <message>
        <source>Highlight later</source>
        <translation>Retarder le surlignage</translation>
    </message>
    <message>
        <source>Show or hide glossary</source>
        <translation>Afficher ou masquer le glossaire</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Expliquer le mot</translation>
    </message>
    <message>
        <source>Word replay: next sentence</source>
        <translation>Réécoute d’un mot&#xa0;: phrase suivante</translation>
    </message>
    <message>
        <source>Word replay: previous sentence</source>
        <translation>Réécoute d’un mot&#xa0;: phrase précédente</translation>
    </message>
    <message>
        <source>Add your own word</source>
        <translation>Ajouter votre propre mot</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>Afficher ou masquer le texte</translation>
    </message>
    <message>
        <source>Change how text is hidden</source>
        <translation>Changer la façon de masquer le texte</translation>
    </message>
    <message>
        <source>Peek at hidden text (hold)</source>
        <translation>Voir le texte masqué (maintenir)</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Phrase à vérifier suivante</translation>
    </message>
    <message>
        <source>Edit sentence timing</source>
        <translation>Modifier le minutage de la phrase</translation>
    </message>
    <message>
        <source>Back to current line</source>
        <translation>Revenir à la ligne en cours</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Options de lecture</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Default text size</source>
        <translation>Taille de texte par défaut</translation>
    </message>
    <message>
        <source>Start sentence 50 ms earlier</source>
        <translation>Commencer la phrase 50 ms plus tôt</translation>
    </message>
    <message>
        <source>Start sentence 10 ms earlier</source>
        <translation>Commencer la phrase 10 ms plus tôt</translation>
    </message>
    <message>
        <source>Start sentence 10 ms later</source>
        <translation>Commencer la phrase 10 ms plus tard</translation>
    </message>
    <message>
        <source>Start sentence 50 ms later</source>
        <translation>Commencer la phrase 50 ms plus tard</translation>
    </message>
    <message>
        <source>End sentence 50 ms earlier</source>
        <translation>Finir la phrase 50 ms plus tôt</translation>
    </message>
    <message>
        <source>End sentence 10 ms earlier</source>
        <translation>Finir la phrase 10 ms plus tôt</translation>
    </message>
    <message>
        <source>End sentence 10 ms later</source>
        <translation>Finir la phrase 10 ms plus tard</translation>
    </message>
    <message>
        <source>End sentence 50 ms later</source>
        <translation>Finir la phrase 50 ms plus tard</translation>
    </message>
    <message>
        <source>Set sentence start to now</source>
        <translation>Commencer la phrase ici</translation>
    </message>
    <message>
        <source>Mark sentence as read aloud or not</source>
        <translation>Indiquer si la phrase est lue à voix haute</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>Rétablir la correction</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vue de classe</translation>
    </message>
    <message>
        <source>Cover text for the class</source>
        <translation>Couvrir le texte pour la classe</translation>
    </message>
    <message>
        <source>Reveal next word to the class</source>
        <translation>Montrer le mot suivant à la classe</translation>
    </message>
    <message>
        <source>Reveal next sentence to the class</source>
        <translation>Montrer la phrase suivante à la classe</translation>
    </message>
    <message>
        <source>Translation for the class, on or off</source>
        <translation>Traduction pour la classe, oui ou non</translation>
    </message>
    <message>
        <source>Freeze the class screen</source>
        <translation>Figer l’écran de la classe</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Écran noir pour la classe</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Leave replay or close panel</source>
        <translation>Quitter la réécoute ou fermer le panneau</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Ajouter une histoire</translation>
    </message>
    <message>
        <source>Edit title and text</source>
        <translation>Modifier le titre et le texte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Add or replace narration</source>
        <translation>Ajouter ou remplacer la narration</translation>
    </message>
    <message>
        <source>Save or unsave sentence</source>
        <translation>Enregistrer la phrase ou ne plus l’enregistrer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Hear sentences again</source>
        <translation>Réécouter des phrases</translation>
    </message>
    <message>
        <source>Trouble list</source>
        <translation>Points difficiles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Compléter les trous</translation>
    </message>
    <message>
        <source>Write sentences</source>
        <translation>Écrire des phrases</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Say sentences</source>
        <translation>Dire des phrases</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Tap the words along</source>
        <translation>Taper les mots en rythme</translation>
    </message>
    <message>
        <source>Make tasks for the class</source>
        <translation>Créer des exercices pour la classe</translation>
    </message>
    <message>
        <source>Start tasks</source>
        <translation>Commencer les exercices</translation>
    </message>
    <message>
        <source>Gaps for the class</source>
        <translation>Trous pour la classe</translation>
    </message>
    <message>
        <source>Add or edit translation</source>
        <translation>Ajouter ou modifier la traduction</translation>
    </message>
    <message>
        <source>Keep translation shown, on or off</source>
        <translation>Garder la traduction affichée, oui ou non</translation>
    </message>
    <message>
        <source>Show translation (hold)</source>
        <translation>Afficher la traduction (maintenir)</translation>
    </message>
    <message>
        <source>Results of a class…</source>
        <translation>Résultats d’une classe…</translation>
    </message>
</context>
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>%n correction manuelle n’est pas appliquée. Elle reste enregistrée.</numerusform>
            <numerusform>%n corrections manuelles ne sont pas appliquées. Elles restent enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est prête. %n phrase à vérifier.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est prête. %n phrases à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>%n phrase de l’histoire</numerusform>
            <numerusform>%n phrases de l’histoire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentReport</name>
    <message>
        <source>“{title}” is ready. No sentences to check.</source>
        <translation>«&#xa0;{title}&#xa0;» est prête. Aucune phrase à vérifier.</translation>
    </message>
    <message>
        <source>the picture caption</source>
        <translation>la légende de l’image</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>l’auteur</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>le glossaire</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>les dernières lignes</translation>
    </message>
    <message>
        <source>other text of the web page</source>
        <translation>d’autres textes de la page web</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>Non lu à voix haute&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording is not in the text.</source>
        <translation>{length} de l’enregistrement ne figure pas dans le texte.</translation>
    </message>
    <message>
        <source>A part of the text is read in another place than printed, and has no times.</source>
        <translation>Une partie du texte est lue à un autre endroit que dans le texte imprimé et n’a pas de minutage.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Show first</source>
        <translation>Afficher la première</translation>
    </message>
    <message>
        <source>Time story</source>
        <translation>Synchroniser l’histoire</translation>
    </message>
    <message>
        <source>This story is not timed yet, so words cannot be highlighted.</source>
        <translation>Cette histoire n’est pas encore synchronisée&#xa0;: les mots ne peuvent pas être surlignés.</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Remplacer la narration…</translation>
    </message>
    <message>
        <source>The narration does not read this text.</source>
        <translation>La narration ne lit pas ce texte.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>La phrase n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The text was written from the recording. It may contain mistakes.</source>
        <translation>Le texte a été écrit à partir de l’enregistrement. Il peut contenir des erreurs.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasté</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espacement des lettres</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espacement des mots</translation>
    </message>
    <message>
        <source>Highlight style</source>
        <translation>Style de surlignage</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>Colour and underline</source>
        <translation>Couleur et soulignement</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>Estomper le reste</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
</context>
<context>
    <name>AssignedTasksController</name>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Result (*.listenwork)</source>
        <translation>Résultat (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message>
        <source>Add stories</source>
        <translation>Ajouter des histoires</translation>
    </message>
    <message>
        <source>Stories found</source>
        <translation>Histoires trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>%n histoire trouvée, dont {voiced} avec narration.</numerusform>
            <numerusform>%n histoires trouvées, dont {voiced} avec narration.</numerusform>
        </translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>fichier de leçon</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Ajouter %n histoire</numerusform>
            <numerusform>Ajouter %n histoires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message>
        <source>Search titles</source>
        <translation>Rechercher un titre</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Write the texts from the recordings</source>
        <translation>Rédiger les textes à partir des enregistrements</translation>
    </message>
    <message>
        <source>Use it if the pages do not hold what is said. It may contain mistakes.</source>
        <translation>À utiliser si les pages ne contiennent pas ce qui est dit. Il peut y avoir des erreurs.</translation>
    </message>
    <message>
        <source>Add narrations…</source>
        <translation>Ajouter des narrations…</translation>
    </message>
    <message>
        <source>Add as one story</source>
        <translation>Ajouter en une seule histoire</translation>
    </message>
    <message>
        <source>Choose episodes</source>
        <translation>Choisir des épisodes</translation>
    </message>
    <message>
        <source>Choose chapters</source>
        <translation>Choisir des chapitres</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>%n épisode.</numerusform>
            <numerusform>%n épisodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>%n chapitre.</numerusform>
            <numerusform>%n chapitres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n est déjà dans votre bibliothèque.</numerusform>
            <numerusform>%n sont déjà dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>dans votre bibliothèque</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>text on its web page</source>
        <translation>texte sur sa page web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the text is written from the recording</source>
        <translation>le texte est rédigé à partir de l’enregistrement</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Ajouter %n histoire</numerusform>
            <numerusform>Ajouter %n histoires</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Son ({types})</translation>
    </message>
    <message>
        <source>Choose the narrations</source>
        <translation>Choisir les narrations</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover text</source>
        <translation>Couvrir le texte</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>Quitter la vue de classe</translation>
    </message>
    <message>
        <source>The class sees a black screen.</source>
        <translation>La classe voit un écran noir.</translation>
    </message>
    <message>
        <source>The class sees a frozen screen.</source>
        <translation>L’écran de la classe est figé.</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”.</source>
        <translation>La classe voit l’histoire jusqu’à «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>The class sees this story.</source>
        <translation>La classe voit cette histoire.</translation>
    </message>
    <message>
        <source>The class does not see any text yet.</source>
        <translation>La classe ne voit pas encore de texte.</translation>
    </message>
    <message>
        <source>Keys of the class view</source>
        <translation>Touches de la vue de classe</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>Keys of the class view</source>
        <translation>Touches de la vue de classe</translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message>
        <source>Pupils and tasks</source>
        <translation>Élèves et exercices</translation>
    </message>
    <message>
        <source>What was missed most</source>
        <translation>Le plus souvent manqué</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play in class view</source>
        <translation>Lire dans la vue de classe</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Exporter en tableau…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Exporter en tableau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {done} missed “{words}”</source>
        <translation>{missed} sur {done} ont manqué « {words} »</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(affichée)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>classe.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Play recordings</source>
        <translation>Écouter les enregistrements</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class view</source>
        <translation>ListenApp&#xa0;: vue de classe</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>«&#xa0;{sentence}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>elle a été faite pour une autre narration.</translation>
    </message>
    <message>
        <source>this part of the text has changed.</source>
        <translation>cette partie du texte a changé.</translation>
    </message>
    <message>
        <source>this part is marked as not read aloud.</source>
        <translation>cette partie est marquée comme non lue à voix haute.</translation>
    </message>
    <message>
        <source>it conflicts with a later correction.</source>
        <translation>elle est en conflit avec une correction plus récente.</translation>
    </message>
    <message>
        <source>its time is outside the narration.</source>
        <translation>son temps est en dehors de la narration.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Stories, progress and settings stay on this computer, in this folder:</source>
        <translation>Les histoires, la progression et les réglages restent sur cet ordinateur, dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>Add dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>Ajout de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Dictionaries ({types})</source>
        <translation>Dictionnaires ({types})</translation>
    </message>
    <message>
        <source>English words are also explained by WordNet.</source>
        <translation>Les mots anglais sont aussi expliqués par WordNet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.</source>
        <translation>La fiche d’un mot les consulte en premier. Vous pouvez ajouter des dictionnaires StarDict, dictd et Yomitan.</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>Vos dictionnaires</translation>
    </message>
</context>
<context>
    <name>DragCover</name>
    <message>
        <source>Drop to choose the stories to add</source>
        <translation>Déposez pour choisir les histoires à ajouter</translation>
    </message>
    <message>
        <source>Drop to see the results of the class</source>
        <translation>Déposez pour voir les résultats de la classe</translation>
    </message>
    <message>
        <source>Drop to add the narration to this story</source>
        <translation>Déposez pour ajouter la narration à cette histoire</translation>
    </message>
    <message>
        <source>Drop to replace the narration or to add a story</source>
        <translation>Déposez pour remplacer la narration ou ajouter une histoire</translation>
    </message>
    <message>
        <source>Drop to add a story</source>
        <translation>Déposez pour ajouter une histoire</translation>
    </message>
    <message>
        <source>Drop to open the lesson</source>
        <translation>Déposez pour ouvrir la leçon</translation>
    </message>
</context>
<context>
    <name>EditableWaveform</name>
    <message>
        <source>“{word}” starts at {time}</source>
        <translation>«&#xa0;{word}&#xa0;» commence à {time}</translation>
    </message>
    <message>
        <source>Waveform of the sentence</source>
        <translation>Forme d’onde de la phrase</translation>
    </message>
    <message>
        <source>The sentence ends at {time}</source>
        <translation>La phrase finit à {time}</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Drop a story here: a web page, a link or a text file, together with its recording.</source>
        <translation>Déposez ici une histoire&#xa0;: une page web, un lien ou un fichier texte, avec son enregistrement.</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>Choisir une histoire…</translation>
    </message>
    <message>
        <source>Read along with a story</source>
        <translation>Lisez en écoutant</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Ouvrir l’histoire d’exemple</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not match this text.</source>
        <translation>«&#xa0;{file}&#xa0;» ne correspond pas à ce texte.</translation>
    </message>
    <message>
        <source>Choose the narration of this story.</source>
        <translation>Choisissez la narration de cette histoire.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>L’histoire n’a pas de narration.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Ajoutez un enregistrement.</translation>
    </message>
    <message>
        <source>Timing was interrupted, possibly because memory ran out.</source>
        <translation>La synchronisation a été interrompue, peut-être par manque de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” was not found.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>Choisissez à nouveau la narration.</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>«&#xa0;{file}&#xa0;» est silencieux.</translation>
    </message>
    <message>
        <source>Choose a recording of someone reading the story.</source>
        <translation>Choisissez un enregistrement de la lecture de l’histoire.</translation>
    </message>
    <message>
        <source>“{file}” cannot be played.</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Choisissez un fichier MP3, M4A, OGG, FLAC ou WAV qui s’ouvre dans un lecteur de musique.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message>
        <source>Try again or restart ListenApp.</source>
        <translation>Réessayez ou redémarrez ListenApp.</translation>
    </message>
    <message>
        <source>The sound output was disconnected.</source>
        <translation>La sortie audio a été déconnectée.</translation>
    </message>
    <message>
        <source>Reconnect it or choose another output.</source>
        <translation>Reconnectez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Aucun micro trouvé.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>Branchez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing.</source>
        <translation>La bibliothèque PortAudio manque.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2.</source>
        <translation>Installez le paquet libportaudio2.</translation>
    </message>
    <message>
        <source>No sound output found.</source>
        <translation>Aucune sortie audio trouvée.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Branchez des haut-parleurs ou un casque.</translation>
    </message>
    <message>
        <source>The sound output “{device}” was not found.</source>
        <translation>La sortie audio «&#xa0;{device}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found.</source>
        <translation>Le micro «&#xa0;{device}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{file}”.</source>
        <translation>Vous n’avez pas le droit d’écrire dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>Choisissez un autre dossier ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>There is not enough disk space for “{file}”.</source>
        <translation>Espace disque insuffisant pour «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program uses “{file}”.</source>
        <translation>Un autre programme utilise « {file} ».</translation>
    </message>
    <message>
        <source>Close the file there and try again.</source>
        <translation>Fermez-y le fichier et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved there.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and this file type needs one.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de narration, et ce type de fichier en a besoin.</translation>
    </message>
    <message>
        <source>Add the narration to the story first, or choose a file type without sound.</source>
        <translation>Ajoutez d’abord la narration à l’histoire ou choisissez un type de fichier sans son.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and this file type needs timing.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas encore synchronisée, et ce type de fichier a besoin du minutage.</translation>
    </message>
    <message>
        <source>Time the story first or save it as a lesson file.</source>
        <translation>Synchronisez d’abord l’histoire ou enregistrez-la comme fichier de leçon.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved as a sound file.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être enregistré comme fichier audio.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>Choisissez un autre dossier ou un nom finissant par .mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>L’enregistrement est trop volumineux pour un fichier de leçon.</translation>
    </message>
    <message>
        <source>Use an MP3 narration for this story.</source>
        <translation>Utilisez une narration MP3 pour cette histoire.</translation>
    </message>
    <message>
        <source>No text found.</source>
        <translation>Aucun texte trouvé.</translation>
    </message>
    <message>
        <source>Choose a file or page with the text of the story, or paste the text.</source>
        <translation>Choisissez un fichier ou une page avec le texte de l’histoire, ou collez le texte.</translation>
    </message>
    <message>
        <source>No stories found in “{folder}”.</source>
        <translation>Aucune histoire trouvée dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>A story is a web page or a text file. Its recording must be in the same folder and have the same name.</source>
        <translation>Une histoire est une page web ou un fichier texte. Son enregistrement doit être dans le même dossier et porter le même nom.</translation>
    </message>
    <message>
        <source>“{source}” is a feed of several episodes.</source>
        <translation>«&#xa0;{source}&#xa0;» est un flux de plusieurs épisodes.</translation>
    </message>
    <message>
        <source>Choose among its episodes.</source>
        <translation>Choisissez parmi ses épisodes.</translation>
    </message>
    <message>
        <source>No story found on the page “{source}”.</source>
        <translation>Aucune histoire trouvée sur la page «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Ouvrez la page d’une seule histoire, ou collez son texte.</translation>
    </message>
    <message>
        <source>“{source}” has no chapter {number}.</source>
        <translation>«&#xa0;{source}&#xa0;» n’a pas de chapitre {number}.</translation>
    </message>
    <message>
        <source>Choose among its chapters again. The file may have changed.</source>
        <translation>Choisissez à nouveau parmi ses chapitres. Le fichier a peut-être changé.</translation>
    </message>
    <message>
        <source>“{source}” is a list of podcasts, not a story.</source>
        <translation>«&#xa0;{source}&#xa0;» est une liste de podcasts, pas une histoire.</translation>
    </message>
    <message>
        <source>Enter the address of one of these podcasts.</source>
        <translation>Saisissez l’adresse de l’un de ces podcasts.</translation>
    </message>
    <message>
        <source>No picture found at “{source}”.</source>
        <translation>Aucune image trouvée à l’adresse «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>The story keeps its cover colour.</source>
        <translation>L’histoire garde sa couverture de couleur.</translation>
    </message>
    <message>
        <source>The text contains no words.</source>
        <translation>Le texte ne contient aucun mot.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Gardez au moins une phrase.</translation>
    </message>
    <message>
        <source>“{source}” is not a web page.</source>
        <translation>«&#xa0;{source}&#xa0;» n’est pas une page web.</translation>
    </message>
    <message>
        <source>Enter the address of the story’s web page.</source>
        <translation>Saisissez l’adresse de la page de l’histoire.</translation>
    </message>
    <message>
        <source>The choice does not fit the stories of “{source}”.</source>
        <translation>Le choix ne correspond pas aux histoires de «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>List its stories and choose again.</source>
        <translation>Affichez ses histoires et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>La narration n’a pas pu être enregistrée dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Download it in a browser, then choose the file.</source>
        <translation>Téléchargez-la avec un navigateur, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a recording.</source>
        <translation>«&#xa0;{source}&#xa0;» est une page web, pas un enregistrement.</translation>
    </message>
    <message>
        <source>Download the narration in a browser, then choose the file.</source>
        <translation>Téléchargez la narration dans un navigateur, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>“{source}” is not a text file.</source>
        <translation>«&#xa0;{source}&#xa0;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Choisissez une page web (.html) ou un fichier texte (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is protected: only the program it was bought for can open it.</source>
        <translation>«&#xa0;{source}&#xa0;» est protégé&#xa0;: seul le programme pour lequel il a été acheté peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Choose a copy without protection, or paste the text.</source>
        <translation>Choisissez une copie sans protection ou collez le texte.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {size} MB. At most {most} MB can be read.</source>
        <translation>«&#xa0;{source}&#xa0;» est trop volumineux pour une histoire&#xa0;: {size} Mo. On peut lire {most} Mo au plus.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the story, or a part of it.</source>
        <translation>Choisissez le fichier avec le texte de l’histoire, ou une partie de celui-ci.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {elements} elements. At most {most} can be read.</source>
        <translation>«&#xa0;{source}&#xa0;» est trop volumineux pour une histoire&#xa0;: {elements} éléments. On peut en lire {most} au plus.</translation>
    </message>
    <message>
        <source>Copy the text of the story and paste it.</source>
        <translation>Copiez le texte de l’histoire et collez-le.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {lines} lines. At most {most} can be read.</source>
        <translation>«&#xa0;{source}&#xa0;» est trop volumineux pour une histoire&#xa0;: {lines} lignes. On peut en lire {most} au plus.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>Impossible d’ouvrir «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page in a browser and open the file.</source>
        <translation>Vérifiez l’adresse et la connexion, ou enregistrez la page dans un navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;{source}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the file name and your permission to open it.</source>
        <translation>Vérifiez le nom du fichier et votre droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” is missing or changed.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé&#xa0;: «&#xa0;{member}&#xa0;» manque ou a été modifié.</translation>
    </message>
    <message>
        <source>Download it again or ask its author for a new copy.</source>
        <translation>Téléchargez-le à nouveau ou demandez une nouvelle copie à son auteur.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>«&#xa0;{file}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Ask for a lesson file without a password.</source>
        <translation>Demandez un fichier de leçon sans mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” is not a lesson file, or it is incomplete.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier de leçon, ou il est incomplet.</translation>
    </message>
    <message>
        <source>“{file}” contains an unexpected file: “{member}”.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un fichier inattendu&#xa0;: «&#xa0;{member}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask its author for a new copy.</source>
        <translation>Demandez une nouvelle copie à son auteur.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop volumineux pour une leçon.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>Impossible d’ouvrir le fichier de leçon «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the file name and your permission to read it.</source>
        <translation>Vérifiez le nom du fichier et votre droit de le lire.</translation>
    </message>
    <message>
        <source>A worker of the cluster has another speech model “{model}” than this computer.</source>
        <translation>Un ordinateur de la grappe a un autre modèle vocal «&#xa0;{model}&#xa0;» que cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the same version of ListenApp and the same models on all computers.</source>
        <translation>Installez la même version de ListenApp et les mêmes modèles sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>Impossible de décompresser «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Download it again or choose another file.</source>
        <translation>Téléchargez-le à nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» du modèle vocal dans «&#xa0;{origin}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Copy it there again or choose another file.</source>
        <translation>Copiez-le à nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Un fichier du modèle vocal est endommagé ou manque&#xa0;: «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Réinstallez le modèle.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free.</source>
        <translation>Le modèle vocal «&#xa0;{model}&#xa0;» a besoin de {needed} Mo de mémoire, mais seulement {available} Mo sont libres.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}” or close other programs.</source>
        <translation>Choisissez le modèle plus petit «&#xa0;{smaller}&#xa0;» ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The speech model file “{file}” was not downloaded correctly.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» du modèle vocal n’a pas été téléchargé correctement.</translation>
    </message>
    <message>
        <source>Try again. Completed downloads are kept.</source>
        <translation>Réessayez. Les téléchargements terminés sont conservés.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>Le modèle vocal «&#xa0;{model}&#xa0;» n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>Installez-le avec la commande «&#xa0;listenapp models install {model} --download&#xa0;».</translation>
    </message>
    <message>
        <source>“{origin}” does not contain the file “{file}” of the speech model “{model}”.</source>
        <translation>«&#xa0;{origin}&#xa0;» ne contient pas le fichier «&#xa0;{file}&#xa0;» du modèle vocal «&#xa0;{model}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another file for this model.</source>
        <translation>Choisissez un autre fichier pour ce modèle.</translation>
    </message>
    <message>
        <source>The speech model could not be saved to “{folder}”.</source>
        <translation>Le modèle vocal n’a pas pu être enregistré dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing to this folder, then try again.</source>
        <translation>Libérez de l’espace disque ou autorisez l’écriture dans ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>“{model}” is not a known speech model or a folder that contains one.</source>
        <translation>«&#xa0;{model}&#xa0;» n’est ni un modèle vocal connu ni un dossier qui en contient un.</translation>
    </message>
    <message>
        <source>The speech model cannot be downloaded from “{address}”.</source>
        <translation>Impossible de télécharger le modèle vocal depuis «&#xa0;{address}&#xa0;».</translation>
    </message>
    <message>
        <source>Try again or install the model from a file. The downloaded part is kept.</source>
        <translation>Réessayez ou installez le modèle à partir d’un fichier. La partie téléchargée est conservée.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>Impossible de lire le modèle vocal «&#xa0;{model}&#xa0;».</translation>
    </message>
    <message>
        <source>The sample story is not timed correctly.</source>
        <translation>L’histoire d’exemple n’est pas correctement synchronisée.</translation>
    </message>
    <message>
        <source>Reinstall ListenApp.</source>
        <translation>Réinstallez ListenApp.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and practice needs timing.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas encore synchronisée, et les exercices ont besoin du minutage.</translation>
    </message>
    <message>
        <source>Time the story first.</source>
        <translation>Synchronisez d’abord l’histoire.</translation>
    </message>
    <message>
        <source>“{title}” is still being timed, and practice needs timing.</source>
        <translation>«&#xa0;{title}&#xa0;» est en cours de synchronisation, et les exercices ont besoin du minutage.</translation>
    </message>
    <message>
        <source>Practise when it is ready.</source>
        <translation>Exercez-vous quand elle sera prête.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and practice needs one.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas de narration, et les exercices en ont besoin.</translation>
    </message>
    <message>
        <source>Add a narration first.</source>
        <translation>Ajoutez d’abord une narration.</translation>
    </message>
    <message>
        <source>Your practice record was damaged. Everything that could be read is kept.</source>
        <translation>Votre journal d’exercices était endommagé. Tout ce qui a pu être lu est conservé.</translation>
    </message>
    <message>
        <source>A copy of the damaged file is “{file}”.</source>
        <translation>La copie du fichier endommagé est «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Your practice record was made with a newer version of ListenApp.</source>
        <translation>Votre journal d’exercices a été créé avec une version plus récente de ListenApp.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé et illisible.</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>Importez à nouveau l’histoire.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so manual corrections are not applied.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé&#xa0;: les corrections manuelles ne sont pas appliquées.</translation>
    </message>
    <message>
        <source>Make them again or restore a copy of the file.</source>
        <translation>Refaites-les ou restaurez une copie du fichier.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer version of ListenApp.</source>
        <translation>«&#xa0;{file}&#xa0;» a été créé avec une version plus récente de ListenApp.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Mettez ListenApp à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The story “{story}” is not in the library.</source>
        <translation>L’histoire «&#xa0;{story}&#xa0;» n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No display found to open the window.</source>
        <translation>Aucun écran trouvé pour ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>Start ListenApp in a desktop session.</source>
        <translation>Lancez ListenApp dans une session de bureau.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. It may be damaged.</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;». Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Check that it opens in another program or choose another file.</source>
        <translation>Vérifiez qu’il s’ouvre dans un autre programme ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{file}” needs too much memory to read.</source>
        <translation>La lecture de «&#xa0;{file}&#xa0;» demande trop de mémoire.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>La lecture de «&#xa0;{file}&#xa0;» prend trop de temps.</translation>
    </message>
    <message>
        <source>Timing stopped responding.</source>
        <translation>La synchronisation ne répond plus.</translation>
    </message>
    <message>
        <source>The text of “{title}” was changed while it was being timed.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» a été modifié pendant sa synchronisation.</translation>
    </message>
    <message>
        <source>Time the story again.</source>
        <translation>Synchronisez l’histoire à nouveau.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>Le nom «&#xa0;{file}&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Another ListenApp is changing “{file}”.</source>
        <translation>Un autre ListenApp modifie «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” has no home folder on this computer.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas de dossier personnel sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Écrivez le chemin complet.</translation>
    </message>
    <message>
        <source>You do not have permission to read “{file}”.</source>
        <translation>Vous n’avez pas l’autorisation de lire «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>Replace the narration, or edit the text.</source>
        <translation>Remplacez la narration ou modifiez le texte.</translation>
    </message>
    <message>
        <source>The narration of “{title}” does not read its text.</source>
        <translation>La narration de «&#xa0;{title}&#xa0;» ne lit pas son texte.</translation>
    </message>
    <message>
        <source>“{file}” does not begin with this text.</source>
        <translation>«&#xa0;{file}&#xa0;» ne commence pas par ce texte.</translation>
    </message>
    <message>
        <source>Choose another recording, or time it anyway if other speech comes first.</source>
        <translation>Choisissez un autre enregistrement, ou synchronisez quand même s’il commence par d’autres paroles.</translation>
    </message>
    <message>
        <source>Saving was interrupted, possibly because memory ran out.</source>
        <translation>L’enregistrement a été interrompu, peut-être par manque de mémoire.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of “{title}”.</source>
        <translation>Cet ordinateur n’a pas de police pour certaines lettres de « {title} ».</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and try again.</source>
        <translation>Installez une police pour cette langue, comme Noto Sans, et réessayez.</translation>
    </message>
    <message>
        <source>“{title}” is too short for gaps, or its times are doubtful.</source>
        <translation>« {title} » est trop court pour un texte à trous, ou son minutage est douteux.</translation>
    </message>
    <message>
        <source>Choose the handout without gaps.</source>
        <translation>Choisissez la fiche sans trous.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install a printer, or save the handout as a PDF file.</source>
        <translation>Installez une imprimante ou enregistrez la fiche au format PDF.</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>Les pages n’ont pas pu être imprimées.</translation>
    </message>
    <message>
        <source>Check the printer and try again.</source>
        <translation>Vérifiez l’imprimante et réessayez.</translation>
    </message>
    <message>
        <source>No speech was recognised in “{file}”.</source>
        <translation>Aucune parole n’a été reconnue dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another recording, or add the text.</source>
        <translation>Choisissez un autre enregistrement, ou ajoutez le texte.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to practise in this part.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a rien à travailler dans cette partie.</translation>
    </message>
    <message>
        <source>Choose a longer part of the story, or check its timing.</source>
        <translation>Choisissez une partie plus longue de l’histoire ou vérifiez son minutage.</translation>
    </message>
    <message>
        <source>“{source}” is damaged, or it is another kind of file.</source>
        <translation>« {source} » est endommagé ou d’un autre type.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Le micro a été débranché.</translation>
    </message>
    <message>
        <source>Reconnect it and try again.</source>
        <translation>Rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.</source>
        <translation>Choisissez le fichier .ifo d’un dictionnaire StarDict, le fichier .index d’un dictionnaire dictd ou le fichier .zip d’un dictionnaire Yomitan.</translation>
    </message>
    <message>
        <source>Put all files of the dictionary into one folder.</source>
        <translation>Placez tous les fichiers du dictionnaire dans un même dossier.</translation>
    </message>
    <message>
        <source>“{file}” belongs to this dictionary and is missing.</source>
        <translation>«&#xa0;{file}&#xa0;» fait partie de ce dictionnaire et est introuvable.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a dictionary.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu comme dictionnaire.</translation>
    </message>
    <message>
        <source>There are no result files.</source>
        <translation>Il n’y a aucun fichier de résultats.</translation>
    </message>
    <message>
        <source>Drop a folder with files ending in .listenwork.</source>
        <translation>Déposez un dossier contenant des fichiers .listenwork.</translation>
    </message>
    <message>
        <source>The result of “{pupil}” belongs to another story: “{title}”.</source>
        <translation>Le résultat de « {pupil} » concerne une autre histoire : « {title} ».</translation>
    </message>
    <message>
        <source>Add that story to the library first.</source>
        <translation>Ajoutez d’abord cette histoire à la bibliothèque.</translation>
    </message>
    <message>
        <source>“{file}” is not a result file, or it was changed.</source>
        <translation>« {file} » n’est pas un fichier de résultats, ou il a été modifié.</translation>
    </message>
    <message>
        <source>Ask the learner to save it again.</source>
        <translation>Demandez à l’élève de l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with “pip install &apos;listenapp[cluster]&apos;”.</source>
        <translation>Installez-le avec « pip install &apos;listenapp[cluster]&apos; ».</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”.</source>
        <translation>Aucun ordonnanceur ne répond à « {address} ».</translation>
    </message>
    <message>
        <source>Start one with “dask scheduler”.</source>
        <translation>Lancez-en un avec « dask scheduler ».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close search and stay here</source>
        <translation>Fermer la recherche et rester ici</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Rechercher dans l’histoire</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Back to current line</source>
        <translation>Revenir à la ligne en cours</translation>
    </message>
    <message>
        <source>Show the current line and keep following it</source>
        <translation>Afficher la ligne en cours et continuer à la suivre</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for Chinese, Japanese and Korean, so they show as boxes.</source>
        <translation>Cet ordinateur n’a pas de police pour le chinois, le japonais et le coréen&#xa0;: ces caractères s’affichent comme des carrés.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story, so they show as boxes.</source>
        <translation>Cet ordinateur n’a pas de police pour certaines lettres de cette histoire&#xa0;: elles s’affichent comme des carrés.</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and restart ListenApp.</source>
        <translation>Installez une police pour cette langue, par exemple Noto Sans, et redémarrez ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no font for {language}, so ListenApp is shown in English.</source>
        <translation>Cet ordinateur n’a pas de police pour cette langue ({language})&#xa0;: ListenApp s’affiche donc en anglais.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.</source>
        <translation>Installez la police Noto Sans CJK (sous Debian et Ubuntu, le paquet fonts-noto-cjk) et redémarrez ListenApp.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between a whole number and its decimals</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Words in this story</source>
        <translation>Mots de cette histoire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not spoken in this story</source>
        <translation>non prononcé dans cette histoire</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>entendu %n fois</numerusform>
            <numerusform>entendu %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Words in this story</source>
        <translation>Mots de cette histoire</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>This story has no glossary.</source>
        <translation>Cette histoire n’a pas de glossaire.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Repeat all slower</source>
        <translation>Tout répéter plus lentement</translation>
    </message>
    <message>
        <source>Back to story</source>
        <translation>Revenir à l’histoire</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
    <message>
        <source>“{term}” is not spoken in this story.</source>
        <translation>«&#xa0;{term}&#xa0;» n’est pas prononcé dans cette histoire.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a story</source>
        <translation>Ajouter une histoire</translation>
    </message>
    <message>
        <source>Drop a web page, a link or a text on the window, together with its recording. ListenApp finds the time of every word, on this computer.</source>
        <translation>Déposez sur la fenêtre une page web, un lien ou un texte, avec son enregistrement. ListenApp trouve le moment de chaque mot, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Read and listen</source>
        <translation>Lire et écouter</translation>
    </message>
    <message>
        <source>Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the sentence, S repeats it slower.</source>
        <translation>Appuyez sur Espace pour lancer la lecture. Le mot prononcé est surligné. Cliquez sur un mot pour l’entendre. R répète la phrase, S la répète plus lentement.</translation>
    </message>
    <message>
        <source>Understand words</source>
        <translation>Comprendre les mots</translation>
    </message>
    <message>
        <source>Click a word in the list at the side to hear every sentence with it. Press I to see what a word means, and W to add your own.</source>
        <translation>Cliquez sur un mot de la liste à côté pour entendre toutes les phrases où il apparaît. Appuyez sur I pour voir le sens d’un mot, et sur W pour ajouter les vôtres.</translation>
    </message>
    <message>
        <source>Listen without reading</source>
        <translation>Écouter sans lire</translation>
    </message>
    <message>
        <source>Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.</source>
        <translation>Appuyez sur H pour masquer le texte, et maintenez P pour jeter un coup d’œil. Le bouton en forme d’œil n’affiche que ce qui a été prononcé.</translation>
    </message>
    <message>
        <source>Find your pace</source>
        <translation>Trouver votre rythme</translation>
    </message>
    <message>
        <source>Choose a speed at the foot of the window. A and B loop a part. The playback options repeat each sentence or pause after it.</source>
        <translation>Choisissez une vitesse en bas de la fenêtre. A et B mettent un passage en boucle. Les options de lecture répètent chaque phrase ou font une pause après elle.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Press ? to see every key, and to change it.</source>
        <translation>Appuyez sur ? pour voir toutes les touches et les changer.</translation>
    </message>
    <message>
        <source>Show a story to the class</source>
        <translation>Montrer une histoire à la classe</translation>
    </message>
    <message>
        <source>Press F5. The class sees only the text. If you have one screen, move the mouse to see your buttons. A presenter&apos;s remote works too.</source>
        <translation>Appuyez sur F5. La classe ne voit que le texte. Si vous n’avez qu’un écran, bougez la souris pour voir vos boutons. Une télécommande de présentation marche aussi.</translation>
    </message>
    <message>
        <source>Uncover the text step by step</source>
        <translation>Découvrir le texte pas à pas</translation>
    </message>
    <message>
        <source>C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the picture, K makes the screen black.</source>
        <translation>C couvre le texte. N découvre le mot suivant, Maj+N la phrase suivante. F fige l’image, K rend l’écran noir.</translation>
    </message>
    <message>
        <source>Explain a word</source>
        <translation>Expliquer un mot</translation>
    </message>
    <message>
        <source>Press I: what the spoken word means appears at the foot of the screen.</source>
        <translation>Appuyez sur I&#xa0;: le sens du mot prononcé apparaît en bas de l’écran.</translation>
    </message>
    <message>
        <source>Add a book or a podcast</source>
        <translation>Ajouter un livre ou un podcast</translation>
    </message>
    <message>
        <source>In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters or episodes. Recordings that belong to them are found by their names.</source>
        <translation>Dans «&#xa0;Ajouter une histoire&#xa0;», choisissez un livre numérique ou saisissez l’adresse du flux d’un podcast. Choisissez ensuite ses chapitres ou ses épisodes. Les enregistrements correspondants sont trouvés d’après leurs noms.</translation>
    </message>
    <message>
        <source>Sort stories by course and level</source>
        <translation>Classer les histoires par cours et niveau</translation>
    </message>
    <message>
        <source>Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.</source>
        <translation>Faites un clic droit sur une histoire de la bibliothèque et choisissez «&#xa0;Cours et niveau…&#xa0;». Avec Ctrl, vous pouvez en sélectionner plusieurs.</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>Vérifier les minutages</translation>
    </message>
    <message>
        <source>A flag in the library marks stories with sentences to check. D goes to the next one, T edits its times.</source>
        <translation>Un drapeau dans la bibliothèque marque les histoires qui ont des phrases à vérifier. D va à la suivante, T modifie son minutage.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Partager une leçon</translation>
    </message>
    <message>
        <source>Choose “Share…” in a story&apos;s menu: a lesson for ListenApp, an e-book, a web page, flashcards or a handout.</source>
        <translation>Choisissez «&#xa0;Partager…&#xa0;» dans le menu d’une histoire&#xa0;: une leçon pour ListenApp, un livre numérique, une page web, des cartes ou une fiche.</translation>
    </message>
    <message>
        <source>Practise a story</source>
        <translation>S’exercer avec une histoire</translation>
    </message>
    <message>
        <source>Press F6. You listen, read along, fill in the words that are hard to hear, and write and say sentences. What you missed comes back another day, in the first row of the library.</source>
        <translation>Appuyez sur F6. Vous écoutez, lisez en même temps, complétez les mots difficiles à entendre, puis écrivez et dites des phrases. Ce qui vous a échappé revient un autre jour, sur la première ligne de la bibliothèque.</translation>
    </message>
    <message>
        <source>Give tasks and read the results</source>
        <translation>Donner des tâches et lire les résultats</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ result files on the library, or press Ctrl+Alt+K, to see them as a table.</source>
        <translation>Appuyez sur Ctrl+Alt+M pour choisir des trous et des questions, puis partagez l’histoire comme leçon. Déposez les fichiers de résultats des élèves sur la bibliothèque, ou appuyez sur Ctrl+Alt+K, pour les voir en tableau.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Mots de cette histoire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Pour apprendre</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Pour enseigner</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>This story is already in your library.</source>
        <translation>Cette histoire est déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Annulé. Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a story</source>
        <translation>Ajouter une histoire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>L’histoire s’ouvre dès que ses premières phrases sont synchronisées.</translation>
    </message>
    <message>
        <source>Choose episodes…</source>
        <translation>Choisir des épisodes…</translation>
    </message>
    <message>
        <source>Choose chapters…</source>
        <translation>Choisir des chapitres…</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Ajouter la leçon</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Synchroniser quand même</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Écrire le texte</translation>
    </message>
    <message>
        <source>Without a text, ListenApp writes it from the recording. It may contain mistakes.</source>
        <translation>Sans texte, ListenApp l’écrit à partir de l’enregistrement. Il peut contenir des erreurs.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Choisir un fichier texte</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Choisir un fichier son</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Web address or file</source>
        <translation>Adresse web ou fichier</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Texte de l’histoire</translation>
    </message>
    <message>
        <source>Paste text here</source>
        <translation>Collez le texte ici</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narration</translation>
    </message>
    <message>
        <source>Sound file or web address (optional)</source>
        <translation>Fichier audio ou adresse web (facultatif)</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Choisir automatiquement</translation>
    </message>
    <message>
        <source>Use a link or file instead</source>
        <translation>Utiliser un lien ou un fichier</translation>
    </message>
    <message>
        <source>Stories ({types})</source>
        <translation>Histoires ({types})</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Choisir une histoire</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Son ({types})</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>Choisir une narration</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Keep the timing of this file</source>
        <translation>Garder le minutage de ce fichier</translation>
    </message>
    <message>
        <source>Otherwise the story is timed again with the narration.</source>
        <translation>Sinon, l’histoire est synchronisée à nouveau avec la narration.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Titre (facultatif)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder of stories</source>
        <translation>Choisir un dossier d’histoires</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Lecture de l’histoire…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Opening the narration…</source>
        <translation>Ouverture de la narration…</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %</source>
        <translation>Synchronisation de l’histoire… {percent} %</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %, {left} left</source>
        <translation>Synchronisation de l’histoire… {percent} %, encore {left}</translation>
    </message>
    <message>
        <source>Downloading the narration… {percent} %</source>
        <translation>Téléchargement de la narration… {percent} %</translation>
    </message>
    <message>
        <source>Writing the text… {percent} %</source>
        <translation>Rédaction du texte… {percent} %</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>Added to the queue.</source>
        <translation>Ajouté à la file d’attente.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Histoire {number} sur {count}&#xa0;: {doing}</translation>
    </message>
</context>
<context>
    <name>LabelFilter</name>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Tous les cours</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Course and level</source>
        <translation>Cours et niveau</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n histoire</numerusform>
            <numerusform>%n histoires</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>App language</source>
        <translation>Langue de l’application</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Du système</translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message>
        <source>Tap</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Tap to the beat</source>
        <translation>Tapez en rythme</translation>
    </message>
    <message>
        <source>Your sound is {n} ms late. The highlight now waits for it.</source>
        <translation>Le son a {n} ms de retard. Le surlignage l’attend désormais.</translation>
    </message>
    <message>
        <source>Your taps did not match the clicks. Try again.</source>
        <translation>Vos frappes ne correspondent pas aux clics. Réessayez.</translation>
    </message>
    <message>
        <source>The sound stopped. Close this panel and reconnect your sound output.</source>
        <translation>Le son s’est arrêté. Fermez ce panneau et reconnectez la sortie audio.</translation>
    </message>
    <message>
        <source>Press the button or any letter key each time you hear a click.</source>
        <translation>Appuyez sur le bouton ou sur une lettre à chaque clic.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>Continuez&#xa0;: encore %n fois.</numerusform>
            <numerusform>Continuez&#xa0;: encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a story with narration first.</source>
        <translation>Ouvrez d’abord une histoire avec narration.</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>practice.csv</source>
        <translation>entraînement.csv</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous « {file} ».</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Exporter en tableau…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Exporter en tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Delete all practice data</source>
        <translation>Supprimer toutes les données d’entraînement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Words heard at first listening, in your last stories</source>
        <translation>Mots entendus à la première écoute, dans vos dernières histoires</translation>
    </message>
    <message>
        <source>Small words and other words</source>
        <translation>Petits mots et autres mots</translation>
    </message>
    <message>
        <source>Fastest speed at which you hear nearly everything</source>
        <translation>Vitesse maximale à laquelle vous entendez presque tout</translation>
    </message>
    <message>
        <source>All of this stays on this computer.</source>
        <translation>Tout cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No lesson yet.</source>
        <translation>Pas encore de leçon.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Small words {small}, other words {other}</source>
        <translation>Petits mots {small}, autres mots {other}</translation>
    </message>
    <message>
        <source>Your practice data was deleted.</source>
        <translation>Vos données d’entraînement ont été supprimées.</translation>
    </message>
    <message>
        <source>Time listened</source>
        <translation>Temps d’écoute</translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLauncher</name>
    <message>
        <source>Whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Mots du glossaire</translation>
    </message>
    <message>
        <source>Gaps: small words</source>
        <translation>Trous : petits mots</translation>
    </message>
    <message>
        <source>Gaps: words of the story</source>
        <translation>Trous : mots de l’histoire</translation>
    </message>
    <message>
        <source>Gaps: mixed</source>
        <translation>Trous : mélange</translation>
    </message>
    <message>
        <source>Gaps: all words</source>
        <translation>Trous : tous les mots</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Phrases enregistrées</translation>
    </message>
    <message>
        <source>Lesson settings…</source>
        <translation>Réglages de la leçon…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Stages of a lesson</source>
        <translation>Étapes de la leçon</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Durée de la leçon</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Record when the narrator has spoken</source>
        <translation>Enregistrer quand le narrateur a parlé</translation>
    </message>
    <message>
        <source>Silence for you to begin</source>
        <translation>Silence pour commencer</translation>
    </message>
    <message>
        <source>Times the length of the narrator&apos;s sentence</source>
        <translation>Fois la durée de la phrase du narrateur</translation>
    </message>
    <message>
        <source>A lesson has the marked stages, in this order.</source>
        <translation>La leçon a les étapes cochées, dans cet ordre.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Écouter et lire</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Passages difficiles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Réécouter</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Story removed.</source>
        <translation>Histoire supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>pas encore synchronisée</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>{percent} % écouté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n phrase à vérifier</numerusform>
            <numerusform>%n phrases à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>impossible à ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>écoutée %n fois</numerusform>
            <numerusform>écoutée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>texte généré automatiquement</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Rechercher dans les titres et textes</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>No stories found.</source>
        <translation>Aucune histoire trouvée.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>Trier les histoires par</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sentences to check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Ajouter une histoire</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Vos histoires</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit title and text…</source>
        <translation>Modifier le titre et le texte…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>Télécharger l’image</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Ajouter une narration…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Remplacer la narration…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Dernier ajout</translation>
    </message>
    <message>
        <source>Course and level…</source>
        <translation>Cours et niveau…</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Just listen. Space pauses.</source>
        <translation>Écoutez simplement. La barre d’espace met en pause.</translation>
    </message>
    <message>
        <source>Space plays the story.</source>
        <translation>La barre d’espace lance l’histoire.</translation>
    </message>
    <message>
        <source>Type what you heard: {number} of {all}</source>
        <translation>Écrivez ce que vous avez entendu : {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the narration</source>
        <translation>Suivre la narration</translation>
    </message>
    <message>
        <source>Click to play the whole sentence</source>
        <translation>Cliquer pour lire toute la phrase</translation>
    </message>
    <message>
        <source>Click to play only the word</source>
        <translation>Cliquer pour ne lire que le mot</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Ajouter une narration…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Remplacer la narration…</translation>
    </message>
    <message>
        <source>Click to show what the word means</source>
        <translation>Clic pour afficher le sens du mot</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Niveau d’entrée</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Say something. The bar shows how loud you are.</source>
        <translation>Dites quelque chose. La barre montre le volume de votre voix.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Essayer le micro</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Download ({size} MB)</source>
        <translation>Télécharger ({size} Mo)</translation>
    </message>
    <message>
        <source>Downloading the speech model… {percent} %</source>
        <translation>Téléchargement du modèle vocal… {percent} %</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modèles vocaux</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Copie du modèle vocal… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Try again now.</source>
        <translation>Le modèle vocal est prêt. Réessayez maintenant.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Speech models</source>
        <translation>Modèles vocaux</translation>
    </message>
    <message>
        <source>They time the words, on this computer and without internet.</source>
        <translation>Ils synchronisent les mots sur cet ordinateur, sans internet.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>anglais seulement</translation>
    </message>
    <message>
        <source>{name}: {languages}, {size} MB</source>
        <translation>{name}&#xa0;: {languages}, {size} Mo</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
</context>
<context>
    <name>NarrationChooser</name>
    <message>
        <source>Add a new story</source>
        <translation>Ajouter une nouvelle histoire</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>Choisir une narration</translation>
    </message>
    <message>
        <source>Choose another recording…</source>
        <translation>Choisir un autre enregistrement…</translation>
    </message>
    <message>
        <source>Replace narration</source>
        <translation>Remplacer la narration</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Son ({types})</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>À quoi sert «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Synchroniser quand même</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n histoire</numerusform>
            <numerusform>%n histoires</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas lu à voix haute.</translation>
    </message>
    <message>
        <source>“{word}” cannot be played yet.</source>
        <translation>«&#xa0;{word}&#xa0;» ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>Something went wrong. Details are in the log file.</source>
        <translation>Une erreur s’est produite. Les détails sont dans le fichier journal.</translation>
    </message>
    <message>
        <source>You can continue or restart ListenApp. If it happens again, send the log file to the developers.</source>
        <translation>Vous pouvez continuer ou redémarrer ListenApp. Si cela se reproduit, envoyez le fichier journal aux développeurs.</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Afficher le fichier journal</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>Le fichier journal est ici&#xa0;:</translation>
    </message>
    <message>
        <source>This story has no narration yet.</source>
        <translation>Cette histoire n’a pas encore de narration.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>Pas encore synchronisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>texte généré automatiquement</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Sound output</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Du système</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>S’arrêter après chaque phrase</translation>
    </message>
    <message>
        <source>Play each sentence</source>
        <translation>Lire chaque phrase</translation>
    </message>
    <message>
        <source>Pause after sentence</source>
        <translation>Pause après la phrase</translation>
    </message>
    <message>
        <source>Pause after phrase</source>
        <translation>Pause après un groupe de mots</translation>
    </message>
</context>
<context>
    <name>PlaybackPopup</name>
    <message>
        <source>Playback options</source>
        <translation>Options de lecture</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Écouter et lire</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Passages difficiles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>même son</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>where words join</source>
        <translation>liaison entre les mots</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>terminaison</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>presque</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>un autre mot</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Type what you hear.</source>
        <translation>Écrivez ce que vous entendez.</translation>
    </message>
    <message>
        <source>There is no word in this answer. Type what you hear.</source>
        <translation>Cette réponse ne contient aucun mot. Écrivez ce que vous entendez.</translation>
    </message>
    <message>
        <source>These letters are not those of the story. Check the keyboard layout.</source>
        <translation>Ces lettres ne sont pas celles de l’histoire. Vérifiez la disposition du clavier.</translation>
    </message>
    <message>
        <source>That is too long. Type only the words that are missing.</source>
        <translation>C’est trop long. Écrivez seulement les mots qui manquent.</translation>
    </message>
    <message>
        <source>Heard: {heard} of {all}</source>
        <translation>Entendus : {heard} sur {all}</translation>
    </message>
    <message>
        <source>Spelling: {right} of {all}</source>
        <translation>Orthographe : {right} sur {all}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>Non prononcé : {words}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}”: {class}</source>
        <translation>«&#xa0;{word}&#xa0;» : {class}</translation>
    </message>
    <message>
        <source>“{word}”: {class}. You wrote “{given}”.</source>
        <translation>«&#xa0;{word}&#xa0;» : {class}. Vous avez écrit «&#xa0;{given}&#xa0;».</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a quarter of its careful length.</source>
        <translation>«&#xa0;{words}&#xa0;» : {time}, un quart de sa durée en parlant lentement.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a third of its careful length.</source>
        <translation>«&#xa0;{words}&#xa0;» : {time}, un tiers de sa durée en parlant lentement.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about half its careful length.</source>
        <translation>«&#xa0;{words}&#xa0;» : {time}, la moitié de sa durée en parlant lentement.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about two thirds of its careful length.</source>
        <translation>«&#xa0;{words}&#xa0;» : {time}, deux tiers de sa durée en parlant lentement.</translation>
    </message>
    <message>
        <source>“{word}” is joined to “{before}”.</source>
        <translation>«&#xa0;{word}&#xa0;» est lié à «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>The words around it are spoken fast.</source>
        <translation>Les mots autour sont prononcés vite.</translation>
    </message>
    <message>
        <source>Speech recognition also heard something else here.</source>
        <translation>La reconnaissance vocale a aussi entendu autre chose ici.</translation>
    </message>
    <message>
        <source>It is one of the words of this story.</source>
        <translation>C’est un des mots de cette histoire.</translation>
    </message>
    <message>
        <source>It is a rare word.</source>
        <translation>C’est un mot rare.</translation>
    </message>
    <message>
        <source>Its ending is a single consonant.</source>
        <translation>Sa terminaison est une seule consonne.</translation>
    </message>
    <message>
        <source>You have missed this word before.</source>
        <translation>Vous avez déjà manqué ce mot.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Presque tout</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>The text was changed since. What is left of the lesson goes on.</source>
        <translation>Le texte a changé depuis. Le reste de la leçon continue.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Speaking needs a narration that is timed.</source>
        <translation>Pour parler, il faut une narration synchronisée.</translation>
    </message>
    <message>
        <source>Preparing the sentences…</source>
        <translation>Préparation des phrases…</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this stage</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Preparing the lesson…</source>
        <translation>Préparation de la leçon…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>%n histoire ajoutée.</numerusform>
            <numerusform>%n histoires ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n était déjà dans votre bibliothèque.</numerusform>
            <numerusform>%n étaient déjà dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n n’a pas pu être ajoutée.</numerusform>
            <numerusform>%n n’ont pas pu être ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>ListenApp closed unexpectedly while adding “{names}”.</source>
        <translation>ListenApp s’est fermé de façon inattendue pendant l’ajout de «&#xa0;{names}&#xa0;».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Recherche d’histoires…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Synchroniser quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>%n histoire synchronisée.</numerusform>
            <numerusform>%n histoires synchronisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n n’a pas pu être modifiée.</numerusform>
            <numerusform>%n n’ont pas pu être modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel “{name}”</source>
        <translation>Annuler «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Start of loop set. Press B at the end.</source>
        <translation>Début de la boucle défini. Appuyez sur B à la fin.</translation>
    </message>
    <message>
        <source>This part is too short to loop.</source>
        <translation>Ce passage est trop court pour une boucle.</translation>
    </message>
    <message>
        <source>Loop is on. Press X to clear it.</source>
        <translation>Boucle activée. Appuyez sur X pour la supprimer.</translation>
    </message>
    <message>
        <source>Playback stops after each sentence.</source>
        <translation>La lecture s’arrête après chaque phrase.</translation>
    </message>
    <message>
        <source>Playback no longer stops after each sentence.</source>
        <translation>La lecture ne s’arrête plus après chaque phrase.</translation>
    </message>
    <message>
        <source>The highlight waits {n} ms for your headphones.</source>
        <translation>Le surlignage attend votre casque {n} ms.</translation>
    </message>
    <message>
        <source>The highlight comes {n} ms early.</source>
        <translation>Le surlignage a {n} ms d’avance.</translation>
    </message>
    <message>
        <source>No sentences to check.</source>
        <translation>Aucune phrase à vérifier.</translation>
    </message>
    <message>
        <source>There is no timing to edit yet.</source>
        <translation>Aucun minutage à modifier pour l’instant.</translation>
    </message>
    <message>
        <source>No explanation for this word. Press W to add one.</source>
        <translation>Ce mot n’a pas d’explication. Appuyez sur W pour en ajouter une.</translation>
    </message>
    <message>
        <source>Play the story or place the cursor in a sentence to save it.</source>
        <translation>Lancez la lecture ou placez le curseur dans une phrase pour l’enregistrer.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>La phrase n’est plus enregistrée.</translation>
    </message>
    <message>
        <source>Sentence saved.</source>
        <translation>Phrase enregistrée.</translation>
    </message>
    <message>
        <source>Sentences can be saved when the story is in the library.</source>
        <translation>Vous pourrez enregistrer des phrases quand l’histoire sera dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Supprimer la boucle</translation>
    </message>
</context>
<context>
    <name>ReaderCoordinator</name>
    <message>
        <source>The text is hidden. Click here or hold {key} to peek.</source>
        <translation>Le texte est masqué. Cliquez ici ou maintenez {key} pour le voir.</translation>
    </message>
    <message>
        <source>The text is hidden. Click here to peek.</source>
        <translation>Le texte est masqué. Cliquez ici pour le voir.</translation>
    </message>
    <message>
        <source>This story has no translation. Add one in the menu.</source>
        <translation>Cette histoire n’a pas de traduction. Ajoutez-en une dans le menu.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Q marks a sentence that is hard to hear.</source>
        <translation>Q marque une phrase difficile à entendre.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>Difficile à entendre</translation>
    </message>
    <message>
        <source>Marked as hard. You will hear this sentence again another day.</source>
        <translation>Marquée comme difficile. Vous réentendrez cette phrase un autre jour.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Follow the narration</source>
        <translation>Suivre la narration</translation>
    </message>
    <message>
        <source>A click on a word</source>
        <translation>Un clic sur un mot</translation>
    </message>
    <message>
        <source>plays from the word</source>
        <translation>lit à partir du mot</translation>
    </message>
    <message>
        <source>plays the whole sentence</source>
        <translation>lit toute la phrase</translation>
    </message>
    <message>
        <source>plays only the word</source>
        <translation>lit seulement le mot</translation>
    </message>
    <message>
        <source>shows what it means</source>
        <translation>affiche son sens</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n épisode</numerusform>
            <numerusform>%n épisodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapitre</numerusform>
            <numerusform>%n chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {count}</source>
        <translation>«&#xa0;{title}&#xa0;», {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>%n mot expliqué</numerusform>
            <numerusform>%n mots expliqués</numerusform>
        </translation>
    </message>
    <message>
        <source>narration found beside the text</source>
        <translation>narration trouvée à côté du texte</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>narration trouvée sur la page</translation>
    </message>
    <message>
        <source>This story is already in your library.</source>
        <translation>Cette histoire est déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>You can choose among the stories of this folder.</source>
        <translation>Vous pouvez choisir parmi les histoires de ce dossier.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Lesson done</source>
        <translation>Leçon terminée</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Retour à l’histoire</translation>
    </message>
    <message>
        <source>You understood: {before}, then {after}.</source>
        <translation>Vous avez compris : {before}, puis {after}.</translation>
    </message>
    <message>
        <source>Words heard in the three sentences: {before} of {all}, then {after} of {all}.</source>
        <translation>Mots entendus dans les trois phrases : {before} sur {all}, puis {after} sur {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>%n phrase à réentendre un autre jour.</numerusform>
            <numerusform>%n phrases à réentendre un autre jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Afficher la réponse</translation>
    </message>
    <message>
        <source>Preparing your sentences…</source>
        <translation>Préparation de vos phrases…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Listen. The text comes afterwards.</source>
        <translation>Écoutez. Le texte vient ensuite.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Type what you hear in the gap.</source>
        <translation>Écrivez ce que vous entendez dans le trou.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Trou suivant</translation>
    </message>
    <message>
        <source>Gap {number} of {count}</source>
        <translation>Trou {number} sur {count}</translation>
    </message>
    <message>
        <source>Everything heard.</source>
        <translation>Tout est entendu.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>%n phrase réécoutée.</numerusform>
            <numerusform>%n phrases réécoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when it is time.</source>
        <translation>Elles reviendront le moment venu.</translation>
    </message>
    <message>
        <source>Nothing to hear again today.</source>
        <translation>Rien à réécouter aujourd’hui.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>All tasks done.</source>
        <translation>Tous les exercices sont faits.</translation>
    </message>
    <message>
        <source>Type your name to save the result.</source>
        <translation>Écrivez votre nom pour enregistrer le résultat.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous « {file} ».</translation>
    </message>
    <message>
        <source>Give this file to your teacher.</source>
        <translation>Remettez ce fichier à votre enseignant.</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>J’avais raison</translation>
    </message>
    <message>
        <source>Add my recordings</source>
        <translation>Ajouter mes enregistrements</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Ouvrir l’histoire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Phrases enregistrées</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>no longer in the text</source>
        <translation>n’est plus dans le texte</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>Dans toutes les histoires</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>Dans cette histoire</translation>
    </message>
    <message>
        <source>No saved sentences yet.</source>
        <translation>Aucune phrase enregistrée pour l’instant.</translation>
    </message>
    <message>
        <source>Press {key} to save the current sentence.</source>
        <translation>Appuyez sur {key} pour enregistrer la phrase en cours.</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Phrases enregistrées</translation>
    </message>
    <message>
        <source>Stories to list</source>
        <translation>Histoires affichées</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Say the sentences, and compare with the narrator.</source>
        <translation>Dites les phrases et comparez avec le narrateur.</translation>
    </message>
    <message>
        <source>Record and compare</source>
        <translation>Enregistrer et comparer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>SecondTextDialog</name>
    <message>
        <source>Choose a translation</source>
        <translation>Choisir une traduction</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste a translation, or choose its file. Hold {key} to see it below each paragraph.</source>
        <translation>Collez une traduction ou choisissez son fichier. Maintenez {key} pour la voir sous chaque paragraphe.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Texts ({types})</source>
        <translation>Textes ({types})</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modèles vocaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Opens in ListenApp, with narration and timing.</source>
        <translation>S’ouvre dans ListenApp, avec la narration et le minutage.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>For phones and tablets. Plays and highlights the text.</source>
        <translation>Pour téléphones et tablettes. Lit et surligne le texte.</translation>
    </message>
    <message>
        <source>Highlight sentences</source>
        <translation>Surligner les phrases</translation>
    </message>
    <message>
        <source>Plays well in every reader app.</source>
        <translation>Fonctionne bien dans toutes les applis de lecture.</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Surligner les mots</translation>
    </message>
    <message>
        <source>Playback stutters in some reader apps.</source>
        <translation>La lecture saccade dans certaines applis de lecture.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>For any browser. Needs no internet.</source>
        <translation>Pour tout navigateur. Sans connexion internet.</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Flashcards for the words, with sound.</source>
        <translation>Cartes mémoire pour les mots, avec le son.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>For video players and video editors.</source>
        <translation>Pour les lecteurs et éditeurs vidéo.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
        <source>Opens in every player.</source>
        <translation>S’ouvrent dans tous les lecteurs.</translation>
    </message>
    <message>
        <source>Web subtitles (WebVTT)</source>
        <translation>Sous-titres web (WebVTT)</translation>
    </message>
    <message>
        <source>For videos on web pages. Words light up.</source>
        <translation>Pour les vidéos des pages web. Les mots s’illuminent.</translation>
    </message>
    <message>
        <source>Karaoke subtitles (ASS)</source>
        <translation>Sous-titres karaoké (ASS)</translation>
    </message>
    <message>
        <source>For mpv and VLC. Words light up.</source>
        <translation>Pour mpv et VLC. Les mots s’illuminent.</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>Paroles (LRC)</translation>
    </message>
    <message>
        <source>For music players.</source>
        <translation>Pour les lecteurs de musique.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Sound clips, tables, and data for other programs.</source>
        <translation>Extraits audio, tableaux et données pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Sentence clips</source>
        <translation>Extraits par phrase</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each sentence.</source>
        <translation>Un dossier avec un fichier MP3 par phrase.</translation>
    </message>
    <message>
        <source>Word clips</source>
        <translation>Extraits par mot</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each word.</source>
        <translation>Un dossier avec un fichier MP3 par mot.</translation>
    </message>
    <message>
        <source>Word table (CSV)</source>
        <translation>Tableau des mots (CSV)</translation>
    </message>
    <message>
        <source>Words and times, for spreadsheets.</source>
        <translation>Mots et temps, pour les tableurs.</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>For work on speech in Praat.</source>
        <translation>Pour l’analyse de la parole dans Praat.</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation>Toutes les données (JSON)</translation>
    </message>
    <message>
        <source>Text, times and glossary, for programmers.</source>
        <translation>Texte, temps et glossaire, pour les programmeurs.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>To print, with numbered lines and glossary, and gaps to fill in.</source>
        <translation>À imprimer, avec lignes numérotées, glossaire et mots à compléter.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A PDF file with text and glossary.</source>
        <translation>Un fichier PDF avec le texte et le glossaire.</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Texte à trous</translation>
    </message>
    <message>
        <source>A PDF file with space for answers. The key is on the last page.</source>
        <translation>Un fichier PDF avec de la place pour répondre. Le corrigé est à la dernière page.</translation>
    </message>
    <message>
        <source>Print text…</source>
        <translation>Imprimer le texte…</translation>
    </message>
    <message>
        <source>Print text with gaps…</source>
        <translation>Imprimer le texte à trous…</translation>
    </message>
    <message>
        <source>Choose the printer and the paper.</source>
        <translation>Choisissez l’imprimante et le papier.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>You can share the story when timing is finished.</source>
        <translation>Vous pourrez partager l’histoire une fois la synchronisation terminée.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Le fichier se trouve ici :</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You can cancel at any time. No file is left behind.</source>
        <translation>Vous pouvez annuler à tout moment. Aucun fichier ne restera.</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Enregistrement de « {name} »…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Enregistré sous « {name} » dans « {folder} ».</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset shortcuts</source>
        <translation>Réinitialiser les raccourcis</translation>
    </message>
    <message>
        <source>To change a shortcut, click it and press a new key.</source>
        <translation>Pour changer un raccourci, cliquez dessus et appuyez sur une nouvelle touche.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Minutage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words and saved sentences</source>
        <translation>Mots et phrases enregistrées</translation>
    </message>
</context>
<context>
    <name>SoundDelayPanel</name>
    <message>
        <source>Bluetooth headphones</source>
        <translation>Casque Bluetooth</translation>
    </message>
    <message>
        <source>Audio sync</source>
        <translation>Décalage du son</translation>
    </message>
    <message>
        <source>Silence before playback</source>
        <translation>Silence avant la lecture</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Retard du son</translation>
    </message>
    <message>
        <source>Measure by tapping</source>
        <translation>Mesurer en tapant</translation>
    </message>
</context>
<context>
    <name>SpeakingController</name>
    <message>
        <source>Nothing was heard. Check the microphone in the playback options.</source>
        <translation>Rien n’a été entendu. Vérifiez le micro dans les options de lecture.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Recording deleted.</source>
        <translation>Enregistrement supprimé.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Say it</source>
        <translation>Dites-le</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Niveau d’entrée</translation>
    </message>
    <message>
        <source>Rhythm: narrator above, you below</source>
        <translation>Rythme : le narrateur en haut, vous en bas</translation>
    </message>
    <message>
        <source>Melody: narrator dashed, you solid</source>
        <translation>Mélodie : le narrateur en pointillés, vous en trait plein</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Narrateur</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Supprimer l’enregistrement</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Listen, then hold Space and say it. A short press records until you are silent.</source>
        <translation>Écoutez, puis maintenez Espace et parlez. Un appui bref enregistre jusqu’à votre silence.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Rhythm of the narrator</source>
        <translation>Rythme du narrateur</translation>
    </message>
    <message>
        <source>Melody of the narrator</source>
        <translation>Mélodie du narrateur</translation>
    </message>
    <message>
        <source>Install a speech model to see which words were understood.</source>
        <translation>Installez un modèle vocal pour voir quels mots ont été compris.</translation>
    </message>
    <message>
        <source>Every word was understood.</source>
        <translation>Tous les mots ont été compris.</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Non compris : {words}</translation>
    </message>
    <message>
        <source>Longer than the narrator: {words}.</source>
        <translation>Plus longs que le narrateur : {words}.</translation>
    </message>
    <message>
        <source>Shorter: {words}.</source>
        <translation>Plus courts : {words}.</translation>
    </message>
    <message>
        <source>Rhythm as the narrator</source>
        <translation>Rythme comme le narrateur</translation>
    </message>
    <message>
        <source>Melody: {count} semitones from the narrator</source>
        <translation>Mélodie : à {count} demi-tons du narrateur</translation>
    </message>
    <message>
        <source>My best</source>
        <translation>Mon meilleur</translation>
    </message>
    <message>
        <source>I said it right</source>
        <translation>Je l’ai bien dit</translation>
    </message>
    <message>
        <source>Beats: narrator above, you below</source>
        <translation>Battements : narrateur en haut, vous en bas</translation>
    </message>
    <message>
        <source>Beats: narrator {narrator}, you {you}</source>
        <translation>Battements : narrateur {narrator}, vous {you}</translation>
    </message>
</context>
<context>
    <name>StageDot</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>Stages of the lesson</source>
        <translation>Étapes de la leçon</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Sentence: {at} of {total}</source>
        <translation>Phrase&#xa0;: {at} sur {total}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>StoryJob</name>
    <message>
        <source>Timing is not responding. Wait or cancel it.</source>
        <translation>La synchronisation ne répond pas. Attendez ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Histoires</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap the words</source>
        <translation>Taper les mots</translation>
    </message>
    <message>
        <source>Tap at “{word}”</source>
        <translation>Tapez à «&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>TaskEditorPage</name>
    <message>
        <source>Tasks for the class</source>
        <translation>Exercices pour la classe</translation>
    </message>
    <message>
        <source>Gaps and questions</source>
        <translation>Trous et questions</translation>
    </message>
    <message>
        <source>Other right answers, separated by semicolons</source>
        <translation>Autres bonnes réponses, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à vous</translation>
    </message>
    <message>
        <source>Choose gaps</source>
        <translation>Choisir des trous</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Ajouter un trou</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Show in class view</source>
        <translation>Afficher dans la vue de classe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>Question : {text}</translation>
    </message>
    <message>
        <source>Save and share…</source>
        <translation>Enregistrer et partager…</translation>
    </message>
    <message>
        <source>Stages of the lesson</source>
        <translation>Étapes de la leçon</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Play again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>J’avais raison</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Ce que vous entendez</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>Je n’ai rien entendu</translation>
    </message>
</context>
<context>
    <name>TeacherPages</name>
    <message>
        <source>Start tasks</source>
        <translation>Commencer les exercices</translation>
    </message>
    <message>
        <source>Open a story that is timed.</source>
        <translation>Ouvrez une histoire synchronisée.</translation>
    </message>
    <message>
        <source>This story has tasks.</source>
        <translation>Cette histoire a des exercices.</translation>
    </message>
    <message>
        <source>No gaps fit this story.</source>
        <translation>Aucun trou ne convient à cette histoire.</translation>
    </message>
    <message>
        <source>Saved with the story. Share the story as a lesson to hand out the tasks.</source>
        <translation>Enregistré avec l’histoire. Partagez-la comme leçon pour distribuer les exercices.</translation>
    </message>
    <message>
        <source>This story has no tasks.</source>
        <translation>Cette histoire n’a pas d’exercices.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Résultats d’une classe</translation>
    </message>
    <message>
        <source>Results (*.listenwork)</source>
        <translation>Résultats (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Title and text</source>
        <translation>Titre et texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Texte de l’histoire</translation>
    </message>
    <message>
        <source>Unchanged words keep their timing. You can close this panel and keep listening.</source>
        <translation>Les mots inchangés gardent leur minutage. Vous pouvez fermer ce panneau et continuer l’écoute.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Your unsaved changes were restored.</source>
        <translation>Vos modifications non enregistrées ont été restaurées.</translation>
    </message>
    <message>
        <source>Only changed words are timed again.</source>
        <translation>Seuls les mots modifiés sont à nouveau synchronisés.</translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Story changed.</source>
        <translation>Histoire modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>%n mot synchronisé.</numerusform>
            <numerusform>%n mots synchronisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>%n mot non lu à voix haute.</numerusform>
            <numerusform>%n mots non lus à voix haute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes undone.</source>
        <translation>Modifications annulées.</translation>
    </message>
    <message>
        <source>Cancelled. The story was not changed.</source>
        <translation>Annulé. L’histoire n’a pas été modifiée.</translation>
    </message>
</context>
<context>
    <name>TextEditJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Lecture de l’histoire…</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %</source>
        <translation>Synchronisation des modifications… {percent} %</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %, {left} left</source>
        <translation>Synchronisation des modifications… {percent} %, encore {left}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Story text</source>
        <translation>Texte de l’histoire</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Sentence timing</source>
        <translation>Minutage de la phrase</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Phrase à vérifier suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Set start here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Shift everything after it</source>
        <translation>Décaler tout ce qui suit</translation>
    </message>
    <message>
        <source>Not read aloud</source>
        <translation>Non lue à voix haute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lue à voix haute</translation>
    </message>
</context>
<context>
    <name>TitledDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>%n phrase à réécouter</numerusform>
            <numerusform>%n phrases à réécouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}, {minutes}</source>
        <translation>{sentences}, {minutes}</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} sur {length}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Mots de cette histoire</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vue de classe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>Afficher ou masquer le texte</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Blur text</source>
        <translation>Flouter le texte</translation>
    </message>
    <message>
        <source>Only what has been spoken</source>
        <translation>Seulement ce qui a été lu</translation>
    </message>
    <message>
        <source>Only the current sentence</source>
        <translation>Seulement la phrase en cours</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>Masquer le texte</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Check the timing of this sentence.</source>
        <translation>Vérifiez le minutage de cette phrase.</translation>
    </message>
    <message>
        <source>Saved sentence</source>
        <translation>Phrase enregistrée</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Repeat sentence</source>
        <translation>Répéter la phrase</translation>
    </message>
    <message>
        <source>Repeat slower</source>
        <translation>Répéter plus lentement</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Lire la phrase en boucle</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Options de lecture</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Ajouter une narration…</translation>
    </message>
    <message>
        <source>No narration yet. Choose a recording, or drop it here.</source>
        <translation>Pas encore de narration. Choisissez un enregistrement ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Réglages du son…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trouble list</source>
        <translation>Points difficiles</translation>
    </message>
    <message>
        <source>Words and kinds of misses</source>
        <translation>Mots et types d’erreur</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>S’entraîner avec celles-ci</translation>
    </message>
    <message>
        <source>Nothing gives you trouble yet. Practise with a story first.</source>
        <translation>Aucune difficulté pour l’instant. Entraînez-vous d’abord avec une histoire.</translation>
    </message>
    <message>
        <source>{name}: missed {misses} of {tries}</source>
        <translation>{name} : {misses} manqués sur {tries}</translation>
    </message>
    <message>
        <source>Where words join</source>
        <translation>Liaisons entre mots</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Terminaisons</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>Mots ressemblants</translation>
    </message>
    <message>
        <source>Other words heard</source>
        <translation>Autres mots entendus</translation>
    </message>
    <message>
        <source>Words not heard</source>
        <translation>Mots non entendus</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>Réponses affichées</translation>
    </message>
</context>
<context>
    <name>TypedTasksPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>UnderstoodQuestion</name>
    <message>
        <source>How much did you understand?</source>
        <translation>Qu’avez-vous compris ?</translation>
    </message>
</context>
<context>
    <name>WarmUpPage</name>
    <message>
        <source>Hear these words, then press Enter.</source>
        <translation>Écoutez ces mots, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Commencer l’écoute</translation>
    </message>
    <message>
        <source>Hear “{word}”</source>
        <translation>Écouter «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Afficher le sens</translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>Position dans l’histoire</translation>
    </message>
    <message>
        <source>{here} of {whole}</source>
        <translation>{here} sur {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n minute {seconds}</numerusform>
            <numerusform>%n minutes {seconds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>Les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy word, meaning and sentence</source>
        <translation>Copier le mot, le sens et la phrase</translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>Écouter la phrase (%n)</numerusform>
            <numerusform>Écouter les %n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <translation>Écouter la phrase</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>Écouter le mot</translation>
    </message>
    <message>
        <source>In the list of words</source>
        <translation>Dans la liste de mots</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>Absent du dictionnaire.</translation>
    </message>
    <message>
        <source>Remove saved sentence</source>
        <translation>Retirer la phrase enregistrée</translation>
    </message>
    <message>
        <source>Save sentence</source>
        <translation>Enregistrer la phrase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
</context>
<context>
    <name>WordCardController</name>
    <message>
        <source>noun</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbe</translation>
    </message>
    <message>
        <source>in this story</source>
        <translation>dans cette histoire</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>votre mot</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>déterminant</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>préposition</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjonction</translation>
    </message>
    <message>
        <source>helping verb</source>
        <translation>verbe auxiliaire</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forme contractée</translation>
    </message>
    <message>
        <source>grammar word</source>
        <translation>mot grammatical</translation>
    </message>
    <message>
        <source>“{word}”: sentence {at} of {total}. Esc returns.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: phrase {at} sur {total}. Échap pour revenir.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word as in the story</source>
        <translation>Mot, comme dans l’histoire</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>_SavedPage</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
</TS>
