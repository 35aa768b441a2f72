<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Adding</name>
        <message>
            <source>Reading the story…</source>
            <translation>Lecture de l’histoire…</translation>
        </message>
        <message>
            <source>Getting ready to listen…</source>
            <translation>Préparation de l’écoute…</translation>
        </message>
        <message>
            <source>Opening the narration…</source>
            <translation>Ouverture de la narration…</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %</source>
            <translation>Minutage de l’histoire… {percent} %</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %, {left} left</source>
            <translation>Minutage de l’histoire… {percent} %, encore {left}</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Text and colours</source>
            <translation>Texte et couleurs</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What is being heard</source>
            <translation>Ce qu’on entend</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
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
            <source>As the system</source>
            <translation>Du système</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Between lines</source>
            <translation>Entre les lignes</translation>
        </message>
        <message>
            <source>Between letters</source>
            <translation>Entre les lettres</translation>
        </message>
        <message>
            <source>Between words</source>
            <translation>Entre les mots</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>How it stands out</source>
            <translation>Comment le faire ressortir</translation>
        </message>
        <message>
            <source>In a box</source>
            <translation>Encadré</translation>
        </message>
        <message>
            <source>Underlined</source>
            <translation>Souligné</translation>
        </message>
        <message>
            <source>In another colour, underlined</source>
            <translation>En couleur, souligné</translation>
        </message>
        <message>
            <source>The rest fades</source>
            <translation>Le reste s’estompe</translation>
        </message>
        <message>
            <source>The word</source>
            <translation>Le mot</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>La phrase</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>Tap to the beat</source>
            <translation>Tapez en rythme</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>Tapez</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Open a story with a narration first.</source>
            <translation>Ouvrez d’abord une histoire avec narration.</translation>
        </message>
        <message>
            <source>Press the button, or any letter key, each time you hear the click.</source>
            <translation>Appuyez sur le bouton, ou sur une lettre, à chaque clic entendu.</translation>
        </message>
        <message>
            <source>Go on: {n} more.</source>
            <translation>Continuez : encore {n}.</translation>
        </message>
        <message>
            <source>These taps did not keep time with the clicks. Try once more.</source>
            <translation>Les frappes n’ont pas suivi les clics. Réessayez.</translation>
        </message>
        <message>
            <source>The sound is {n} ms late here. The light waits for it now.</source>
            <translation>Ici le son a {n} ms de retard. La lumière l’attend désormais.</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Chercher une touche</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keys as they came</source>
            <translation>Touches d’origine</translation>
        </message>
        <message>
            <source>To change a key, click it and press another.</source>
            <translation>Pour changer une touche, cliquez dessus et appuyez sur une autre.</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
    </context>
    <context>
        <name>ClassBar</name>
        <message>
            <source>Black screen</source>
            <translation>Écran noir</translation>
        </message>
        <message>
            <source>End class view</source>
            <translation>Fermer la vue de classe</translation>
        </message>
        <message>
            <source>The class sees this story</source>
            <translation>La classe voit cette histoire</translation>
        </message>
    </context>
    <context>
        <name>ClassView</name>
        <message>
            <source>ListenApp: class</source>
            <translation>ListenApp : classe</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
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
            <source>Repeat the sentence</source>
            <translation>Répéter la phrase</translation>
        </message>
        <message>
            <source>The sentence again, slower</source>
            <translation>La phrase encore, plus lentement</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>Phrase en boucle</translation>
        </message>
        <message>
            <source>A part over and over: from here</source>
            <translation>Un passage en boucle : d’ici</translation>
        </message>
        <message>
            <source>A part over and over: to here</source>
            <translation>Un passage en boucle : jusqu’ici</translation>
        </message>
        <message>
            <source>A part over and over: enough</source>
            <translation>Un passage en boucle : assez</translation>
        </message>
        <message>
            <source>Stop after each sentence, or go on</source>
            <translation>S’arrêter après chaque phrase, ou continuer</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Reculer de 5 secondes</translation>
        </message>
        <message>
            <source>On 5 seconds</source>
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
            <source>Louder</source>
            <translation>Plus fort</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Moins fort</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>Couper ou remettre le son</translation>
        </message>
        <message>
            <source>The light earlier</source>
            <translation>La lumière plus tôt</translation>
        </message>
        <message>
            <source>The light later</source>
            <translation>La lumière plus tard</translation>
        </message>
        <message>
            <source>Show or hide the words</source>
            <translation>Montrer ou cacher les mots</translation>
        </message>
        <message>
            <source>Explain the word</source>
            <translation>Expliquer le mot</translation>
        </message>
        <message>
            <source>Add a word of your own</source>
            <translation>Ajouter un mot à soi</translation>
        </message>
        <message>
            <source>Hide or show the text (P peeks)</source>
            <translation>Cacher ou montrer le texte (P : un coup d’œil)</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>Phrase douteuse suivante</translation>
        </message>
        <message>
            <source>Mend the times of a sentence</source>
            <translation>Corriger le minutage d’une phrase</translation>
        </message>
        <message>
            <source>Back to the voice</source>
            <translation>Revenir à la voix</translation>
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
            <source>Usual text size</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>Class view</source>
            <translation>Vue de classe</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Montrer les touches</translation>
        </message>
        <message>
            <source>Leave the replay, close what is open</source>
            <translation>Quitter la réécoute, fermer ce qui est ouvert</translation>
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
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The story was removed.</source>
            <translation>L’histoire a été retirée.</translation>
        </message>
        <message>
            <source>Time it now</source>
            <translation>Minuter maintenant</translation>
        </message>
        <message>
            <source>This story is not timed yet, so its words cannot be lit.</source>
            <translation>Cette histoire n’est pas encore minutée : ses mots ne peuvent pas s’éclairer.</translation>
        </message>
        <message>
            <source>This story is in your library already.</source>
            <translation>Cette histoire est déjà dans votre bibliothèque.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Arrêté. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>Text only. Drop a recording here to hear it.</source>
            <translation>Texte seul. Déposez ici un enregistrement pour l’écouter.</translation>
        </message>
        <message>
            <source>Not timed yet.</source>
            <translation>Pas encore minutée.</translation>
        </message>
        <message>
            <source>{sentences} sentences, {words} words</source>
            <translation>Phrases : {sentences}, mots : {words}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Read along with a story</source>
            <translation>Lisez en écoutant</translation>
        </message>
        <message>
            <source>Drop a story here: a web page, its address or a text, and the recording of someone reading it.</source>
            <translation>Déposez ici une histoire : une page web, son adresse ou un texte, et l’enregistrement de sa lecture.</translation>
        </message>
        <message>
            <source>Choose a story…</source>
            <translation>Choisir une histoire…</translation>
        </message>
        <message>
            <source>Open the sample story</source>
            <translation>Ouvrir l’histoire d’exemple</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Words in this story</source>
            <translation>Mots de cette histoire</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>GlossaryModel</name>
        <message>
            <source>not heard in this story</source>
            <translation>pas entendu dans cette histoire</translation>
        </message>
        <message>
            <source>heard once</source>
            <translation>entendu une fois</translation>
        </message>
        <message>
            <source>heard {count} times</source>
            <translation>entendu {count} fois</translation>
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
            <source>This story has no word list.</source>
            <translation>Cette histoire n’a pas de liste de mots.</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>La phrase d’avant</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>La phrase d’après</translation>
        </message>
        <message>
            <source>All again, slower</source>
            <translation>Tout encore, plus lentement</translation>
        </message>
        <message>
            <source>Back to the story</source>
            <translation>Revenir à l’histoire</translation>
        </message>
        <message>
            <source>{at} of {total}</source>
            <translation>{at} sur {total}</translation>
        </message>
        <message>
            <source>“{term}” is not heard in this story.</source>
            <translation>« {term} » ne s’entend pas dans cette histoire.</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Add a story</source>
            <translation>Ajouter une histoire</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Address of a page, or a file</source>
            <translation>Adresse d’une page, ou un fichier</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Texte de l’histoire</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>Collez le texte ici</translation>
        </message>
        <message>
            <source>Paste the text instead</source>
            <translation>Coller plutôt le texte</translation>
        </message>
        <message>
            <source>Narration</source>
            <translation>Narration</translation>
        </message>
        <message>
            <source>A sound file or its address. It can come later</source>
            <translation>Fichier son ou son adresse. Peut venir plus tard</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Found out from the text</source>
            <translation>D’après le texte</translation>
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
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add and time</source>
            <translation>Ajouter et minuter</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>The story opens as soon as its first sentences are timed.</source>
            <translation>L’histoire s’ouvre dès que ses premières phrases sont minutées.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Use a page or a file</source>
            <translation>Prendre une page ou un fichier</translation>
        </message>
        <message>
            <source>Add to read</source>
            <translation>Ajouter pour lire</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>“{title}”, {count} words</source>
            <translation>« {title} », mots : {count}</translation>
        </message>
        <message>
            <source>{count} words explained</source>
            <translation>mots expliqués : {count}</translation>
        </message>
        <message>
            <source>narration found on the page</source>
            <translation>narration trouvée sur la page</translation>
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
            <source>Choose the narration</source>
            <translation>Choisir la narration</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>{count} words</source>
            <translation>mots : {count}</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>texte seul</translation>
        </message>
        <message>
            <source>not timed yet</source>
            <translation>pas encore minutée</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <translation>écouté : {percent} %</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>{doubtful} of {count} sentences need a look</source>
            <translation>phrases à vérifier : {doubtful} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Search titles and texts</source>
            <translation>Chercher titres et textes</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Chercher dans la bibliothèque</translation>
        </message>
        <message>
            <source>No story holds these words.</source>
            <translation>Aucune histoire ne contient ces mots.</translation>
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
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>From here. Press B where it shall end.</source>
            <translation>D’ici. Appuyez sur B là où cela doit finir.</translation>
        </message>
        <message>
            <source>That is too short to be repeated.</source>
            <translation>C’est trop court pour être répété.</translation>
        </message>
        <message>
            <source>This part is played over and over. X ends it.</source>
            <translation>Ce passage tourne en boucle. X l’arrête.</translation>
        </message>
        <message>
            <source>Stops after each sentence.</source>
            <translation>S’arrête après chaque phrase.</translation>
        </message>
        <message>
            <source>Goes on by itself.</source>
            <translation>Continue tout seul.</translation>
        </message>
        <message>
            <source>The light comes {n} ms later than the sound leaves.</source>
            <translation>La lumière vient {n} ms après le départ du son.</translation>
        </message>
        <message>
            <source>No sentence needs a look.</source>
            <translation>Aucune phrase n’est à vérifier.</translation>
        </message>
        <message>
            <source>There are no times to mend yet.</source>
            <translation>Pas encore de minutage à corriger.</translation>
        </message>
        <message>
            <source>This word is not explained. Press W to explain it.</source>
            <translation>Ce mot n’est pas expliqué. Appuyez sur W pour l’expliquer.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The page follows the voice</source>
            <translation>La page suit la voix</translation>
        </message>
        <message>
            <source>A click plays the whole sentence</source>
            <translation>Un clic lit toute la phrase</translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 histoire</translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} histoires</translation>
        </message>
        <message>
            <source>“{word}” is not read aloud.</source>
            <translation>« {word} » n’est pas lu.</translation>
        </message>
        <message>
            <source>“{word}” cannot be heard yet.</source>
            <translation>« {word} » ne peut pas encore s’entendre.</translation>
        </message>
    </context>
    <context>
        <name>MannerCard</name>
        <message>
            <source>How to listen</source>
            <translation>Comment écouter</translation>
        </message>
        <message>
            <source>Sentence by sentence</source>
            <translation>Phrase par phrase</translation>
        </message>
        <message>
            <source>Stop after each sentence</source>
            <translation>S’arrêter après chaque phrase</translation>
        </message>
        <message>
            <source>If the light and the sound do not meet</source>
            <translation>Si lumière et son ne s’accordent pas</translation>
        </message>
        <message>
            <source>Sound is late by</source>
            <translation>Retard du son</translation>
        </message>
        <message>
            <source>Find out by tapping</source>
            <translation>Le mesurer en tapant</translation>
        </message>
        <message>
            <source>Each sentence</source>
            <translation>Chaque phrase</translation>
        </message>
        <message>
            <source>Pause after a sentence</source>
            <translation>Pause après la phrase</translation>
        </message>
        <message>
            <source>Pause after a phrase</source>
            <translation>Pause après le groupe</translation>
        </message>
        <message>
            <source>If headphones swallow the first syllable</source>
            <translation>Si le casque avale la première syllabe</translation>
        </message>
        <message>
            <source>Silence first</source>
            <translation>Silence avant</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Story text</source>
            <translation>Texte de l’histoire</translation>
        </message>
        <message>
            <source>The text is hidden. Press here, or hold P, to peek.</source>
            <translation>Le texte est caché. Appuyez ici, ou tenez P, pour jeter un œil.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Back to the voice</source>
            <translation>Revenir à la voix</translation>
        </message>
        <message>
            <source>Show the line being read, and follow it again</source>
            <translation>Montrer la ligne lue et la suivre</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
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
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation>{name} : moins</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name} : plus</translation>
        </message>
    </context>
    <context>
        <name>TimingEditor</name>
        <message>
            <source>Times of this sentence</source>
            <translation>Minutage de cette phrase</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>La phrase d’avant</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>La phrase d’après</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>Phrase douteuse suivante</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Starts now</source>
            <translation>Commence ici</translation>
        </message>
        <message>
            <source>All behind it moves along</source>
            <translation>La suite se décale aussi</translation>
        </message>
        <message>
            <source>Not read aloud</source>
            <translation>N’est pas lue</translation>
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
            <translation>Est lue</translation>
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
            <source>Show or hide the text</source>
            <translation>Montrer ou cacher le texte</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Montrer le texte</translation>
        </message>
        <message>
            <source>Blur it</source>
            <translation>Le flouter</translation>
        </message>
        <message>
            <source>Only up to the voice</source>
            <translation>Jusqu’à la voix seulement</translation>
        </message>
        <message>
            <source>Only this sentence</source>
            <translation>Cette phrase seulement</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Le cacher</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Doubtful: the times of this sentence need a look.</source>
            <translation>Douteux : le minutage de cette phrase est à vérifier.</translation>
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
            <source>Repeat the sentence</source>
            <translation>Répéter la phrase</translation>
        </message>
        <message>
            <source>Again, slower</source>
            <translation>Encore, plus lentement</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>Phrase en boucle</translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation>Comment écouter</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
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
            <translation>Sortie du son</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Remettre le son</translation>
        </message>
    </context>
    <context>
        <name>WaveSlider</name>
        <message>
            <source>Position in the story</source>
            <translation>Position dans l’histoire</translation>
        </message>
    </context>
    <context>
        <name>WordForm</name>
        <message>
            <source>Word, as in the story</source>
            <translation>Mot, comme dans l’histoire</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce qu’il signifie</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>_StoryList</name>
        <message>
            <source>Stories</source>
            <translation>Histoires</translation>
        </message>
    </context>
</TS>
