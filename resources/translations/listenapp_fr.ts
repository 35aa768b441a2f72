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
    <name>Arrivals</name>
    <message>
        <source>Show the first</source>
        <translation>Montrer la première</translation>
    </message>
    <message>
        <source>This story is in your library already. Here it is.</source>
        <translation>Cette histoire est déjà dans votre bibliothèque. La voici.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
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
    <name>Batch</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Histoire {number} sur {count} : {doing}</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Add stories</source>
        <translation>Ajouter des histoires</translation>
    </message>
    <message>
        <source>Stories that were found</source>
        <translation>Histoires trouvées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{count} stories, {voiced} of them with a narration beside them.</source>
        <translation>{count} histoires, dont {voiced} avec une narration à côté.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>fichier de leçon</translation>
    </message>
    <message>
        <source>Add 1 story</source>
        <translation>Ajouter 1 histoire</translation>
    </message>
    <message>
        <source>Add {n} stories</source>
        <translation>Ajouter {n} histoires</translation>
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
        <source>The sound has stopped. Close this, and connect the output again.</source>
        <translation>Le son s’est arrêté. Fermez ceci et rebranchez la sortie.</translation>
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
    <name>Cartload</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>1 story was added.</source>
        <translation>1 histoire a été ajoutée.</translation>
    </message>
    <message>
        <source>{n} stories were added.</source>
        <translation>{n} histoires ont été ajoutées.</translation>
    </message>
    <message>
        <source>1 was in your library already.</source>
        <translation>1 était déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>{n} were in your library already.</source>
        <translation>{n} étaient déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>1 could not be added.</source>
        <translation>1 n’a pas pu être ajoutée.</translation>
    </message>
    <message>
        <source>{n} could not be added.</source>
        <translation>{n} n’ont pas pu être ajoutées.</translation>
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
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Mending times</source>
        <translation>Corriger le minutage</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover the text</source>
        <translation>Masquer le texte</translation>
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
        <translation>Fermer la vue de classe</translation>
    </message>
    <message>
        <source>The class sees a black screen</source>
        <translation>La classe voit un écran noir</translation>
    </message>
    <message>
        <source>The class sees what was there when you froze it</source>
        <translation>La classe voit ce qui était là quand vous avez figé l’image</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”</source>
        <translation>La classe voit l’histoire jusqu’à « {word} »</translation>
    </message>
    <message>
        <source>The class sees this story</source>
        <translation>La classe voit cette histoire</translation>
    </message>
    <message>
        <source>The class sees no text yet</source>
        <translation>La classe ne voit pas encore de texte</translation>
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
    <name>Corrections</name>
    <message>
        <source>1 correction made by hand is not used. It is kept.</source>
        <translation>1 correction faite à la main n’est pas utilisée. Elle est conservée.</translation>
    </message>
    <message>
        <source>{n} corrections made by hand are not used. They are kept.</source>
        <translation>{n} corrections faites à la main ne sont pas utilisées. Elles sont conservées.</translation>
    </message>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>« {sentence} » : {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>elle a été faite pour une autre narration.</translation>
    </message>
    <message>
        <source>its place is no longer found in the text.</source>
        <translation>sa place ne se trouve plus dans le texte.</translation>
    </message>
    <message>
        <source>what it times is marked as not read aloud.</source>
        <translation>ce qu’elle minute est marqué comme non lu.</translation>
    </message>
    <message>
        <source>a later correction contradicts it.</source>
        <translation>une correction plus récente la contredit.</translation>
    </message>
    <message>
        <source>its time lies outside the narration.</source>
        <translation>son temps est en dehors de la narration.</translation>
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
        <source>Replay of a word: next sentence</source>
        <translation>Réécoute d’un mot : phrase suivante</translation>
    </message>
    <message>
        <source>Replay of a word: sentence before</source>
        <translation>Réécoute d’un mot : phrase précédente</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>Ajouter un mot à soi</translation>
    </message>
    <message>
        <source>Hide the text another way</source>
        <translation>Masquer le texte autrement</translation>
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
        <source>How to listen</source>
        <translation>Comment écouter</translation>
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
        <source>Cover the text for the class</source>
        <translation>Masquer le texte pour la classe</translation>
    </message>
    <message>
        <source>Show the class one more word</source>
        <translation>Montrer un mot de plus à la classe</translation>
    </message>
    <message>
        <source>Show the class one more sentence</source>
        <translation>Montrer une phrase de plus à la classe</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>Figer ce que voit la classe</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Écran noir pour la classe</translation>
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
        <source>Change title and text</source>
        <translation>Changer le titre et le texte</translation>
    </message>
    <message>
        <source>Save the story as…</source>
        <translation>Enregistrer l’histoire sous…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Hide or show the text</source>
        <translation>Cacher ou montrer le texte</translation>
    </message>
    <message>
        <source>Peek at the hidden text, while held</source>
        <translation>Jeter un œil au texte caché, tant que la touche est tenue</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms earlier</source>
        <translation>La phrase commence 50 ms plus tôt</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms earlier</source>
        <translation>La phrase commence 10 ms plus tôt</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms later</source>
        <translation>La phrase commence 10 ms plus tard</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms later</source>
        <translation>La phrase commence 50 ms plus tard</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms earlier</source>
        <translation>La phrase finit 50 ms plus tôt</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms earlier</source>
        <translation>La phrase finit 10 ms plus tôt</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms later</source>
        <translation>La phrase finit 10 ms plus tard</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms later</source>
        <translation>La phrase finit 50 ms plus tard</translation>
    </message>
    <message>
        <source>The sentence starts now</source>
        <translation>La phrase commence maintenant</translation>
    </message>
    <message>
        <source>The sentence is not read aloud, or is</source>
        <translation>La phrase n’est pas lue, ou l’est</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>Annuler une correction</translation>
    </message>
    <message>
        <source>Redo a correction</source>
        <translation>Rétablir une correction</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Time it now</source>
        <translation>Minuter maintenant</translation>
    </message>
    <message>
        <source>This story is not timed yet, so its words cannot be lit.</source>
        <translation>Cette histoire n’est pas encore minutée : ses mots ne peuvent pas s’éclairer.</translation>
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
    <name>Drops</name>
    <message>
        <source>One thing at a time. Drop it again when this is done.</source>
        <translation>Une chose à la fois. Déposez-le à nouveau quand ce sera fini.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Reading the story…</source>
        <translation>Lecture de l’histoire…</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %</source>
        <translation>Minutage de ce qui a changé… {percent} %</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %, {left} left</source>
        <translation>Minutage de ce qui a changé… {percent} %, encore {left}</translation>
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
    <name>Faults</name>
    <message>
        <source>“{file}” does not read this text.</source>
        <translation>« {file} » ne lit pas ce texte.</translation>
    </message>
    <message>
        <source>Choose the narration that belongs to the story.</source>
        <translation>Choisissez la narration qui va avec l’histoire.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>L’histoire n’a pas de narration.</translation>
    </message>
    <message>
        <source>Add a recording of it.</source>
        <translation>Ajoutez un enregistrement.</translation>
    </message>
    <message>
        <source>Timing the story was stopped from outside, perhaps for want of memory.</source>
        <translation>Le minutage de l’histoire a été arrêté de l’extérieur, peut-être par manque de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Il n’y a pas de fichier « {file} ».</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>Choisissez de nouveau la narration.</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>« {file} » est silencieux.</translation>
    </message>
    <message>
        <source>Choose the recording in which the story is read aloud.</source>
        <translation>Choisissez l’enregistrement où l’histoire est lue à voix haute.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a recording.</source>
        <translation>« {file} » ne peut pas servir d’enregistrement.</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Choisissez un fichier MP3, M4A, OGG, FLAC ou WAV qui s’ouvre dans un lecteur de musique.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake.</source>
        <translation>ListenApp a fait une erreur.</translation>
    </message>
    <message>
        <source>Try again, or try something else.</source>
        <translation>Réessayez, ou essayez autre chose.</translation>
    </message>
    <message>
        <source>The sound output has gone.</source>
        <translation>La sortie audio a disparu.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another.</source>
        <translation>Rebranchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Il n’y a pas de micro.</translation>
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
        <source>There is no sound output.</source>
        <translation>Il n’y a pas de sortie audio.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Branchez des haut-parleurs ou un casque.</translation>
    </message>
    <message>
        <source>The sound output “{device}” is not there.</source>
        <translation>La sortie audio « {device} » n’est pas là.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>Le micro « {device} » n’est pas là.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{file}” may not be written to.</source>
        <translation>Il n’est pas permis d’écrire dans « {file} ».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer.</source>
        <translation>Choisissez un autre dossier, ou demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”.</source>
        <translation>Il n’y a plus de place sur le disque pour « {file} ».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>« {file} » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no place for the file “{file}”.</source>
        <translation>Il n’y a pas de place pour le fichier « {file} ».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{title}” has no times yet, and a file of this kind consists of them.</source>
        <translation>« {title} » n’est pas encore minutée, et un fichier de ce genre est fait de minutages.</translation>
    </message>
    <message>
        <source>Time it first, or save it as a lesson file.</source>
        <translation>Minutez-la d’abord, ou enregistrez-la comme fichier de leçon.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written as sound.</source>
        <translation>« {file} » ne peut pas être écrit comme son.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>Choisissez un autre dossier ou un nom finissant par .mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>L’enregistrement est trop grand pour un fichier de leçon.</translation>
    </message>
    <message>
        <source>Give the story its narration as MP3.</source>
        <translation>Donnez à l’histoire sa narration en MP3.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il n’y a pas de texte dedans.</translation>
    </message>
    <message>
        <source>Choose a file or page with the story&apos;s text, or paste it.</source>
        <translation>Choisissez un fichier ou une page avec le texte de l’histoire, ou collez-le.</translation>
    </message>
    <message>
        <source>No story was found in “{folder}”.</source>
        <translation>Aucune histoire n’a été trouvée dans « {folder} ».</translation>
    </message>
    <message>
        <source>A story is a web page or a text file; its recording lies beside it and has the same name.</source>
        <translation>Une histoire est une page web ou un fichier texte ; son enregistrement est à côté et porte le même nom.</translation>
    </message>
    <message>
        <source>No story was found on the page “{source}”.</source>
        <translation>Aucune histoire n’a été trouvée sur la page « {source} ».</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Ouvrez la page d’une seule histoire, ou collez son texte.</translation>
    </message>
    <message>
        <source>There is no picture at “{source}”.</source>
        <translation>Il n’y a pas d’image à « {source} ».</translation>
    </message>
    <message>
        <source>The story keeps its colour.</source>
        <translation>L’histoire garde sa couleur.</translation>
    </message>
    <message>
        <source>There is no word left in the text.</source>
        <translation>Il ne reste aucun mot dans le texte.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Gardez au moins une phrase.</translation>
    </message>
    <message>
        <source>“{source}” is no web page.</source>
        <translation>« {source} » n’est pas une page web.</translation>
    </message>
    <message>
        <source>Give the address of the page with the story.</source>
        <translation>Donnez l’adresse de la page de l’histoire.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>La narration n’a pas pu être enregistrée dans « {folder} ».</translation>
    </message>
    <message>
        <source>“{source}” is a page, not a recording.</source>
        <translation>« {source} » est une page, pas un enregistrement.</translation>
    </message>
    <message>
        <source>Download the narration with a browser and choose the file.</source>
        <translation>Téléchargez la narration avec un navigateur et choisissez le fichier.</translation>
    </message>
    <message>
        <source>“{source}” is not a text.</source>
        <translation>« {source} » n’est pas un texte.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Choisissez une page web (.html) ou un fichier texte (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story.</source>
        <translation>« {source} » est trop grand pour une histoire.</translation>
    </message>
    <message>
        <source>Choose the file with the story&apos;s text.</source>
        <translation>Choisissez le fichier qui contient le texte de l’histoire.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>Impossible d’ouvrir « {source} ».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page with a browser and open the file.</source>
        <translation>Vérifiez l’adresse et la connexion, ou enregistrez la page avec un navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>Impossible de lire « {source} ».</translation>
    </message>
    <message>
        <source>Check the name, and that you may open the file.</source>
        <translation>Vérifiez le nom, et que vous avez le droit d’ouvrir le fichier.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” in it is missing or not as it was.</source>
        <translation>« {file} » est abîmé : « {member} » y manque ou n’est plus le même.</translation>
    </message>
    <message>
        <source>Fetch it again, or ask whoever made it.</source>
        <translation>Téléchargez-le de nouveau, ou demandez à qui l’a fait.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>« {file} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Ask for the lesson file without one.</source>
        <translation>Demandez le fichier de leçon sans mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file, or it did not arrive whole.</source>
        <translation>« {file} » n’est pas un fichier de leçon, ou il n’est pas arrivé entier.</translation>
    </message>
    <message>
        <source>“{file}” holds something that does not belong there: “{member}”.</source>
        <translation>« {file} » contient quelque chose qui n’a rien à y faire : « {member} ».</translation>
    </message>
    <message>
        <source>Ask whoever made it for another copy.</source>
        <translation>Demandez une autre copie à qui l’a fait.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>« {file} » est trop grand pour une leçon.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>Le fichier de leçon « {file} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read the file.</source>
        <translation>Vérifiez le nom, et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>Impossible de décompresser « {file} ».</translation>
    </message>
    <message>
        <source>Fetch it again, or name another file.</source>
        <translation>Téléchargez-le de nouveau, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>Le fichier « {file} » du modèle vocal dans « {origin} » est endommagé.</translation>
    </message>
    <message>
        <source>Copy it there once more, or choose another one.</source>
        <translation>Copiez-le encore une fois à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Un fichier du modèle vocal est abîmé ou manque : « {file} ».</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, and {available} MB are free.</source>
        <translation>Le modèle vocal « {model} » a besoin de {needed} Mo de mémoire, et {available} Mo sont libres.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}”, or close other programs.</source>
        <translation>Choisissez le modèle plus petit « {smaller} », ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model did not arrive as it should be.</source>
        <translation>Le fichier « {file} » du modèle vocal n’est pas arrivé intact.</translation>
    </message>
    <message>
        <source>Try again: what arrived as it should be is kept.</source>
        <translation>Réessayez : ce qui est arrivé intact est conservé.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>Le modèle vocal « {model} » n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>Installez-le avec la commande « listenapp models install {model} --download ».</translation>
    </message>
    <message>
        <source>“{origin}” does not hold the file “{file}” of the speech model “{model}”.</source>
        <translation>« {origin} » ne contient pas le fichier « {file} » du modèle vocal « {model} ».</translation>
    </message>
    <message>
        <source>Choose the file that came with ListenApp for this model, or another one.</source>
        <translation>Choisissez le fichier fourni avec ListenApp pour ce modèle, ou un autre.</translation>
    </message>
    <message>
        <source>The speech model could not be written to “{folder}”.</source>
        <translation>Le modèle vocal n’a pas pu être écrit dans « {folder} ».</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing there, and try again.</source>
        <translation>Libérez de la place sur le disque, ou permettez d’y écrire, et réessayez.</translation>
    </message>
    <message>
        <source>“{model}” is neither a known speech model nor a folder that holds one.</source>
        <translation>« {model} » n’est ni un modèle vocal connu, ni un dossier qui en contient un.</translation>
    </message>
    <message>
        <source>The speech model cannot be fetched from “{address}”.</source>
        <translation>Le modèle vocal ne peut pas être téléchargé depuis « {address} ».</translation>
    </message>
    <message>
        <source>What has arrived is kept. Try again, or install the model from a file.</source>
        <translation>Ce qui est arrivé est conservé. Réessayez, ou installez le modèle à partir d’un fichier.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>Impossible de lire le modèle vocal « {model} ».</translation>
    </message>
    <message>
        <source>The sample story is not timed as it should be.</source>
        <translation>L’histoire d’exemple n’est pas minutée comme il faut.</translation>
    </message>
    <message>
        <source>Install ListenApp again.</source>
        <translation>Installez ListenApp de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>« {file} » est abîmé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>Importez l’histoire de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so the corrections made by hand are not used.</source>
        <translation>« {file} » est abîmé : les corrections faites à la main ne sont donc pas utilisées.</translation>
    </message>
    <message>
        <source>Make them again, or put back a copy of the file.</source>
        <translation>Refaites-les, ou remettez une copie du fichier.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer ListenApp.</source>
        <translation>« {file} » vient d’un ListenApp plus récent.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Mettez ListenApp à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no story “{story}” in the library.</source>
        <translation>Il n’y a pas d’histoire « {story} » dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>Start ListenApp on a desktop.</source>
        <translation>Lancez ListenApp sur un bureau.</translation>
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
    <name>ImportFields</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Found out from the text</source>
        <translation>D’après le texte</translation>
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
        <source>The one that fits the language</source>
        <translation>Celui qui convient à la langue</translation>
    </message>
    <message>
        <source>Use a page or a file</source>
        <translation>Prendre une page ou un fichier</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Add a story</source>
        <translation>Ajouter une histoire</translation>
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
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>L’histoire s’ouvre dès que ses premières phrases sont minutées.</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Ajouter la leçon</translation>
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
        <source>It is in your library already.</source>
        <translation>Elle est déjà dans votre bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>This computer has no Chinese, Japanese and Korean letters: they show as boxes.</source>
        <translation>Cet ordinateur n’a pas de caractères chinois, japonais ni coréens : ils apparaissent comme des carrés.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story: they show as boxes.</source>
        <translation>Cet ordinateur n’a pas de police pour certaines lettres de cette histoire : elles apparaissent comme des carrés.</translation>
    </message>
    <message>
        <source>Install a font for its language, such as Noto Sans, and start ListenApp again.</source>
        <translation>Installez une police pour cette langue, par exemple Noto Sans, et relancez ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}, so the window speaks English.</source>
        <translation>Cet ordinateur n’a pas de caractères pour cette langue ({language}) : la fenêtre est donc en anglais.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.</source>
        <translation>Installez la police Noto Sans CJK (dans Debian et Ubuntu, le paquet fonts-noto-cjk) et relancez ListenApp.</translation>
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
        <source>well timed</source>
        <translation>bien minutée</translation>
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
        <translation>Chercher dans les titres et textes</translation>
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
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>Dans quel ordre sont les histoires</translation>
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
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Needs a look</source>
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
        <source>Change title and text…</source>
        <translation>Changer le titre et le texte…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Fetch its picture from the network</source>
        <translation>Chercher son image sur le réseau</translation>
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
        <translation>Pause après un groupe de mots</translation>
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
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>Le choix du système</translation>
    </message>
    <message>
        <source>Say something: the bar shows how loud you are heard.</source>
        <translation>Dites quelque chose : la barre montre à quel niveau on vous entend.</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>À partir d’un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fetch it from the internet ({size} MB)</source>
        <translation>Télécharger depuis Internet ({size} Mo)</translation>
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
        <source>Fetching the speech model… {percent} %</source>
        <translation>Téléchargement du modèle vocal… {percent} %</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Copie du modèle vocal… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Now try again.</source>
        <translation>Le modèle vocal est prêt. Vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>The page follows the voice</source>
        <translation>La page suit la voix</translation>
    </message>
    <message>
        <source>A click plays the whole sentence</source>
        <translation>Un clic lit toute la phrase</translation>
    </message>
    <message>
        <source>A click plays only the word</source>
        <translation>Un clic ne lit que le mot</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>“{title}” is timed. No sentence needs a look.</source>
        <translation>« {title} » est minutée. Aucune phrase n’est à vérifier.</translation>
    </message>
    <message>
        <source>“{title}” is timed. {doubtful} of {count} sentences need a look.</source>
        <translation>« {title} » est minutée. {doubtful} phrases sur {count} sont à vérifier.</translation>
    </message>
    <message>
        <source>the picture&apos;s caption</source>
        <translation>la légende de l’image</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrite</translation>
    </message>
    <message>
        <source>the list of words</source>
        <translation>la liste de mots</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>les dernières lignes</translation>
    </message>
    <message>
        <source>lines of the web page</source>
        <translation>des lignes de la page web</translation>
    </message>
    <message>
        <source>1 sentence of the story</source>
        <translation>1 phrase de l’histoire</translation>
    </message>
    <message>
        <source>{n} sentences of the story</source>
        <translation>{n} phrases de l’histoire</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>Non lu à voix haute : {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording are not in the text.</source>
        <translation>{length} de l’enregistrement ne sont pas dans le texte.</translation>
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
    <name>ReadingRoom</name>
    <message>
        <source>The text is hidden. Press here, or hold {key}, to peek.</source>
        <translation>Le texte est caché. Appuyez ici, ou tenez {key}, pour jeter un œil.</translation>
    </message>
    <message>
        <source>The text is hidden. Press here to peek.</source>
        <translation>Le texte est caché. Appuyez ici pour jeter un œil.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The story was changed.</source>
        <translation>L’histoire a été changée.</translation>
    </message>
    <message>
        <source>1 word was timed.</source>
        <translation>1 mot a été minuté.</translation>
    </message>
    <message>
        <source>{n} words were timed.</source>
        <translation>{n} mots ont été minutés.</translation>
    </message>
    <message>
        <source>1 word is not read aloud.</source>
        <translation>1 mot n’est pas lu à voix haute.</translation>
    </message>
    <message>
        <source>{n} words are not read aloud.</source>
        <translation>{n} mots ne sont pas lus à voix haute.</translation>
    </message>
    <message>
        <source>The story is as it was.</source>
        <translation>L’histoire est comme avant.</translation>
    </message>
    <message>
        <source>Stopped. The story is as it was.</source>
        <translation>Arrêté. L’histoire est comme avant.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>It can be saved as soon as it is timed.</source>
        <translation>Elle pourra être enregistrée dès qu’elle sera minutée.</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Enregistrer l’histoire</translation>
    </message>
    <message>
        <source>Lesson file for ListenApp</source>
        <translation>Fichier de leçon pour ListenApp</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles with each word’s time</source>
        <translation>Sous-titres avec le temps de chaque mot</translation>
    </message>
    <message>
        <source>Karaoke subtitles</source>
        <translation>Sous-titres karaoké</translation>
    </message>
    <message>
        <source>Lyrics with each word’s time</source>
        <translation>Paroles avec le temps de chaque mot</translation>
    </message>
    <message>
        <source>For Praat</source>
        <translation>Pour Praat</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Tableau des mots</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Tout, pour des programmes</translation>
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
    <name>Say</name>
    <message>
        <source>.</source>
        <comment>between a whole number and its decimals</comment>
        <translation>,</translation>
    </message>
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
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Story text</source>
        <translation>Texte de l’histoire</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The story was removed.</source>
        <translation>L’histoire a été retirée.</translation>
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
    <name>Telling</name>
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
    <message>
        <source>ListenApp made a mistake, and wrote down what it was.</source>
        <translation>ListenApp a fait une erreur et a noté laquelle.</translation>
    </message>
    <message>
        <source>Go on, or start it again. If it comes back, send the log file to the makers of ListenApp.</source>
        <translation>Continuez, ou relancez-le. Si cela se répète, envoyez le journal aux auteurs de ListenApp.</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>Le journal est ici :</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Title and text</source>
        <translation>Titre et texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Texte de l’histoire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Words that you left alone keep their times. You can close this and go on listening.</source>
        <translation>Les mots que vous n’avez pas touchés gardent leur temps. Vous pouvez fermer ceci et continuer à écouter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again.</source>
        <translation>Ce que vous aviez tapé sans l’enregistrer est de retour.</translation>
    </message>
    <message>
        <source>Only what you change is timed again.</source>
        <translation>Seul ce que vous changez est minuté à nouveau.</translation>
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
        <translation>Commence maintenant</translation>
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
        <source>The system’s choice</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Microphone…</source>
        <translation>Microphone…</translation>
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
