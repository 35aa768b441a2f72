<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Adding</name>
        <message>
            <source>Reading the story…</source>
            <translation>Leyendo la historia…</translation>
        </message>
        <message>
            <source>Getting ready to listen…</source>
            <translation>Preparando la escucha…</translation>
        </message>
        <message>
            <source>Opening the narration…</source>
            <translation>Abriendo la narración…</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %</source>
            <translation>Sincronizando la historia… {percent} %</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %, {left} left</source>
            <translation>Sincronizando la historia… {percent} %, faltan {left}</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Text and colours</source>
            <translation>Texto y colores</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>What is being heard</source>
            <translation>Lo que se oye</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Del sistema</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Between lines</source>
            <translation>Entre líneas</translation>
        </message>
        <message>
            <source>Between letters</source>
            <translation>Entre letras</translation>
        </message>
        <message>
            <source>Between words</source>
            <translation>Entre palabras</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>How it stands out</source>
            <translation>Cómo se destaca</translation>
        </message>
        <message>
            <source>In a box</source>
            <translation>En un recuadro</translation>
        </message>
        <message>
            <source>Underlined</source>
            <translation>Subrayado</translation>
        </message>
        <message>
            <source>In another colour, underlined</source>
            <translation>De otro color, subrayado</translation>
        </message>
        <message>
            <source>The rest fades</source>
            <translation>El resto se atenúa</translation>
        </message>
        <message>
            <source>The word</source>
            <translation>La palabra</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>La frase</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>Tap to the beat</source>
            <translation>Toca al ritmo</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>Toca</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Open a story with a narration first.</source>
            <translation>Abre antes una historia con narración.</translation>
        </message>
        <message>
            <source>Press the button, or any letter key, each time you hear the click.</source>
            <translation>Pulsa el botón, o cualquier letra, cada vez que oigas el clic.</translation>
        </message>
        <message>
            <source>Go on: {n} more.</source>
            <translation>Sigue: faltan {n}.</translation>
        </message>
        <message>
            <source>These taps did not keep time with the clicks. Try once more.</source>
            <translation>Los toques no siguieron los clics. Prueba otra vez.</translation>
        </message>
        <message>
            <source>The sound is {n} ms late here. The light waits for it now.</source>
            <translation>Aquí el sonido llega {n} ms tarde. La luz ahora lo espera.</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Buscar teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keys as they came</source>
            <translation>Teclas originales</translation>
        </message>
        <message>
            <source>To change a key, click it and press another.</source>
            <translation>Para cambiar una tecla, haz clic en ella y pulsa otra.</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
    </context>
    <context>
        <name>ClassBar</name>
        <message>
            <source>Black screen</source>
            <translation>Pantalla negra</translation>
        </message>
        <message>
            <source>End class view</source>
            <translation>Cerrar vista de clase</translation>
        </message>
        <message>
            <source>The class sees this story</source>
            <translation>La clase ve esta historia</translation>
        </message>
    </context>
    <context>
        <name>ClassView</name>
        <message>
            <source>ListenApp: class</source>
            <translation>ListenApp: clase</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Play or pause</source>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Frase siguiente</translation>
        </message>
        <message>
            <source>Previous sentence</source>
            <translation>Frase anterior</translation>
        </message>
        <message>
            <source>Repeat the sentence</source>
            <translation>Repetir la frase</translation>
        </message>
        <message>
            <source>The sentence again, slower</source>
            <translation>La frase otra vez, más despacio</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>Frase en bucle</translation>
        </message>
        <message>
            <source>A part over and over: from here</source>
            <translation>Un trozo en bucle: desde aquí</translation>
        </message>
        <message>
            <source>A part over and over: to here</source>
            <translation>Un trozo en bucle: hasta aquí</translation>
        </message>
        <message>
            <source>A part over and over: enough</source>
            <translation>Un trozo en bucle: basta</translation>
        </message>
        <message>
            <source>Stop after each sentence, or go on</source>
            <translation>Parar tras cada frase, o seguir</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>5 segundos atrás</translation>
        </message>
        <message>
            <source>On 5 seconds</source>
            <translation>5 segundos adelante</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Más despacio</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Más deprisa</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Más alto</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Más bajo</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>Sonido sí o no</translation>
        </message>
        <message>
            <source>The light earlier</source>
            <translation>La luz antes</translation>
        </message>
        <message>
            <source>The light later</source>
            <translation>La luz después</translation>
        </message>
        <message>
            <source>Show or hide the words</source>
            <translation>Mostrar u ocultar las palabras</translation>
        </message>
        <message>
            <source>Explain the word</source>
            <translation>Explicar la palabra</translation>
        </message>
        <message>
            <source>Add a word of your own</source>
            <translation>Añadir una palabra propia</translation>
        </message>
        <message>
            <source>Hide or show the text (P peeks)</source>
            <translation>Ocultar o mostrar el texto (P: mirar)</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>Siguiente frase dudosa</translation>
        </message>
        <message>
            <source>Mend the times of a sentence</source>
            <translation>Corregir los tiempos de una frase</translation>
        </message>
        <message>
            <source>Back to the voice</source>
            <translation>Volver a la voz</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <source>Class view</source>
            <translation>Vista de clase</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Mostrar las teclas</translation>
        </message>
        <message>
            <source>Leave the replay, close what is open</source>
            <translation>Salir de la repetición, cerrar lo abierto</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Añadir una historia</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The story was removed.</source>
            <translation>La historia se ha quitado.</translation>
        </message>
        <message>
            <source>Time it now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>This story is not timed yet, so its words cannot be lit.</source>
            <translation>Esta historia aún no está sincronizada y sus palabras no pueden iluminarse.</translation>
        </message>
        <message>
            <source>This story is in your library already.</source>
            <translation>Esta historia ya está en tu biblioteca.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Detenido. No se ha añadido nada.</translation>
        </message>
        <message>
            <source>Text only. Drop a recording here to hear it.</source>
            <translation>Solo texto. Suelta aquí una grabación para oírlo.</translation>
        </message>
        <message>
            <source>Not timed yet.</source>
            <translation>Aún sin sincronizar.</translation>
        </message>
        <message>
            <source>{sentences} sentences, {words} words</source>
            <translation>Frases: {sentences}, palabras: {words}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Read along with a story</source>
            <translation>Lee mientras escuchas</translation>
        </message>
        <message>
            <source>Drop a story here: a web page, its address or a text, and the recording of someone reading it.</source>
            <translation>Suelta aquí una historia: una página web, su dirección o un texto, y la grabación de su lectura.</translation>
        </message>
        <message>
            <source>Choose a story…</source>
            <translation>Elegir una historia…</translation>
        </message>
        <message>
            <source>Open the sample story</source>
            <translation>Abrir la historia de muestra</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Words in this story</source>
            <translation>Palabras de esta historia</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>GlossaryModel</name>
        <message>
            <source>not heard in this story</source>
            <translation>no se oye en esta historia</translation>
        </message>
        <message>
            <source>heard once</source>
            <translation>se oye una vez</translation>
        </message>
        <message>
            <source>heard {count} times</source>
            <translation>se oye {count} veces</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPanel</name>
        <message>
            <source>Words in this story</source>
            <translation>Palabras de esta historia</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>Añadir palabra</translation>
        </message>
        <message>
            <source>This story has no word list.</source>
            <translation>Esta historia no trae lista de palabras.</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>La frase de antes</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>La frase de después</translation>
        </message>
        <message>
            <source>All again, slower</source>
            <translation>Todo otra vez, más despacio</translation>
        </message>
        <message>
            <source>Back to the story</source>
            <translation>Volver a la historia</translation>
        </message>
        <message>
            <source>{at} of {total}</source>
            <translation>{at} de {total}</translation>
        </message>
        <message>
            <source>“{term}” is not heard in this story.</source>
            <translation>«{term}» no se oye en esta historia.</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Add a story</source>
            <translation>Añadir una historia</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Address of a page, or a file</source>
            <translation>Dirección de una página, o un archivo</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Texto de la historia</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>Pega aquí el texto</translation>
        </message>
        <message>
            <source>Paste the text instead</source>
            <translation>Mejor pegar el texto</translation>
        </message>
        <message>
            <source>Narration</source>
            <translation>Narración</translation>
        </message>
        <message>
            <source>A sound file or its address. It can come later</source>
            <translation>Archivo de sonido o su dirección. Puede ir después</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Found out from the text</source>
            <translation>Según el texto</translation>
        </message>
        <message>
            <source>Choose a text file</source>
            <translation>Elegir un archivo de texto</translation>
        </message>
        <message>
            <source>Choose a sound file</source>
            <translation>Elegir un archivo de sonido</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add and time</source>
            <translation>Añadir y sincronizar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>The story opens as soon as its first sentences are timed.</source>
            <translation>La historia se abre en cuanto sus primeras frases están sincronizadas.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Use a page or a file</source>
            <translation>Usar una página o un archivo</translation>
        </message>
        <message>
            <source>Add to read</source>
            <translation>Añadir para leer</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Mirando…</translation>
        </message>
        <message>
            <source>“{title}”, {count} words</source>
            <translation>«{title}», palabras: {count}</translation>
        </message>
        <message>
            <source>{count} words explained</source>
            <translation>palabras explicadas: {count}</translation>
        </message>
        <message>
            <source>narration found on the page</source>
            <translation>narración hallada en la página</translation>
        </message>
        <message>
            <source>Stories ({types})</source>
            <translation>Historias ({types})</translation>
        </message>
        <message>
            <source>Choose a story</source>
            <translation>Elegir una historia</translation>
        </message>
        <message>
            <source>Sound ({types})</source>
            <translation>Sonido ({types})</translation>
        </message>
        <message>
            <source>Choose the narration</source>
            <translation>Elegir la narración</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>{count} words</source>
            <translation>palabras: {count}</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>solo texto</translation>
        </message>
        <message>
            <source>not timed yet</source>
            <translation>sin sincronizar</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <translation>oído: {percent} %</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>{doubtful} of {count} sentences need a look</source>
            <translation>frases por revisar: {doubtful} de {count}</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Search titles and texts</source>
            <translation>Buscar en títulos y textos</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Buscar en la biblioteca</translation>
        </message>
        <message>
            <source>No story holds these words.</source>
            <translation>Ninguna historia tiene estas palabras.</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>Añadir una historia</translation>
        </message>
        <message>
            <source>Your stories</source>
            <translation>Tus historias</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>From here. Press B where it shall end.</source>
            <translation>Desde aquí. Pulsa B donde deba acabar.</translation>
        </message>
        <message>
            <source>That is too short to be repeated.</source>
            <translation>Es demasiado corto para repetirlo.</translation>
        </message>
        <message>
            <source>This part is played over and over. X ends it.</source>
            <translation>Este trozo se repite. X lo termina.</translation>
        </message>
        <message>
            <source>Stops after each sentence.</source>
            <translation>Se para tras cada frase.</translation>
        </message>
        <message>
            <source>Goes on by itself.</source>
            <translation>Sigue solo.</translation>
        </message>
        <message>
            <source>The light comes {n} ms later than the sound leaves.</source>
            <translation>La luz llega {n} ms después de salir el sonido.</translation>
        </message>
        <message>
            <source>No sentence needs a look.</source>
            <translation>Ninguna frase necesita revisión.</translation>
        </message>
        <message>
            <source>There are no times to mend yet.</source>
            <translation>Aún no hay tiempos que corregir.</translation>
        </message>
        <message>
            <source>This word is not explained. Press W to explain it.</source>
            <translation>Esta palabra no está explicada. Pulsa W para explicarla.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The page follows the voice</source>
            <translation>La página sigue a la voz</translation>
        </message>
        <message>
            <source>A click plays the whole sentence</source>
            <translation>Un clic reproduce toda la frase</translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 historia</translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} historias</translation>
        </message>
        <message>
            <source>“{word}” is not read aloud.</source>
            <translation>«{word}» no se lee en voz alta.</translation>
        </message>
        <message>
            <source>“{word}” cannot be heard yet.</source>
            <translation>«{word}» aún no se puede oír.</translation>
        </message>
    </context>
    <context>
        <name>MannerCard</name>
        <message>
            <source>How to listen</source>
            <translation>Cómo escuchar</translation>
        </message>
        <message>
            <source>Sentence by sentence</source>
            <translation>Frase por frase</translation>
        </message>
        <message>
            <source>Stop after each sentence</source>
            <translation>Parar tras cada frase</translation>
        </message>
        <message>
            <source>If the light and the sound do not meet</source>
            <translation>Si la luz y el sonido no coinciden</translation>
        </message>
        <message>
            <source>Sound is late by</source>
            <translation>El sonido se retrasa</translation>
        </message>
        <message>
            <source>Find out by tapping</source>
            <translation>Medirlo tocando</translation>
        </message>
        <message>
            <source>Each sentence</source>
            <translation>Cada frase</translation>
        </message>
        <message>
            <source>Pause after a sentence</source>
            <translation>Pausa tras la frase</translation>
        </message>
        <message>
            <source>Pause after a phrase</source>
            <translation>Pausa tras el grupo</translation>
        </message>
        <message>
            <source>If headphones swallow the first syllable</source>
            <translation>Si los auriculares se comen la primera sílaba</translation>
        </message>
        <message>
            <source>Silence first</source>
            <translation>Silencio previo</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Story text</source>
            <translation>Texto de la historia</translation>
        </message>
        <message>
            <source>The text is hidden. Press here, or hold P, to peek.</source>
            <translation>El texto está oculto. Pulsa aquí, o mantén P, para mirar.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Back to the voice</source>
            <translation>Volver a la voz</translation>
        </message>
        <message>
            <source>Show the line being read, and follow it again</source>
            <translation>Mostrar la línea que se lee y seguirla</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: menos</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: más</translation>
        </message>
    </context>
    <context>
        <name>TimingEditor</name>
        <message>
            <source>Times of this sentence</source>
            <translation>Tiempos de esta frase</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>La frase de antes</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>La frase de después</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>Siguiente frase dudosa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Acaba</translation>
        </message>
        <message>
            <source>Starts now</source>
            <translation>Empieza ahora</translation>
        </message>
        <message>
            <source>All behind it moves along</source>
            <translation>Lo que sigue se mueve también</translation>
        </message>
        <message>
            <source>Not read aloud</source>
            <translation>No se lee en voz alta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Se lee en voz alta</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Words in this story</source>
            <translation>Palabras de esta historia</translation>
        </message>
        <message>
            <source>Text and colours</source>
            <translation>Texto y colores</translation>
        </message>
        <message>
            <source>Class view</source>
            <translation>Vista de clase</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Show or hide the text</source>
            <translation>Mostrar u ocultar el texto</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Mostrar el texto</translation>
        </message>
        <message>
            <source>Blur it</source>
            <translation>Desenfocarlo</translation>
        </message>
        <message>
            <source>Only up to the voice</source>
            <translation>Solo hasta la voz</translation>
        </message>
        <message>
            <source>Only this sentence</source>
            <translation>Solo esta frase</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Ocultarlo</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Doubtful: the times of this sentence need a look.</source>
            <translation>Dudosa: los tiempos de esta frase necesitan revisión.</translation>
        </message>
    </context>
    <context>
        <name>TransportBar</name>
        <message>
            <source>Previous sentence</source>
            <translation>Frase anterior</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Frase siguiente</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Repeat the sentence</source>
            <translation>Repetir la frase</translation>
        </message>
        <message>
            <source>Again, slower</source>
            <translation>Otra vez, más despacio</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>Frase en bucle</translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation>Cómo escuchar</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Sound output</source>
            <translation>Salida de sonido</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>La del sistema</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Activar el sonido</translation>
        </message>
    </context>
    <context>
        <name>WaveSlider</name>
        <message>
            <source>Position in the story</source>
            <translation>Posición en la historia</translation>
        </message>
    </context>
    <context>
        <name>WordForm</name>
        <message>
            <source>Word, as in the story</source>
            <translation>Palabra, como en la historia</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>_StoryList</name>
        <message>
            <source>Stories</source>
            <translation>Historias</translation>
        </message>
    </context>
</TS>
