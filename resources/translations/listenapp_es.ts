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
    <name>Arrivals</name>
    <message>
        <source>Show the first</source>
        <translation>Mostrar la primera</translation>
    </message>
    <message>
        <source>This story is in your library already. Here it is.</source>
        <translation>Esta historia ya está en tu biblioteca. Aquí la tienes.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
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
    <name>Batch</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Historia {number} de {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Add stories</source>
        <translation>Añadir historias</translation>
    </message>
    <message>
        <source>Stories that were found</source>
        <translation>Historias encontradas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{count} stories, {voiced} of them with a narration beside them.</source>
        <translation>{count} historias, {voiced} de ellas con una narración al lado.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>archivo de lección</translation>
    </message>
    <message>
        <source>Add 1 story</source>
        <translation>Añadir 1 historia</translation>
    </message>
    <message>
        <source>Add {n} stories</source>
        <translation>Añadir {n} historias</translation>
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
        <source>The sound has stopped. Close this, and connect the output again.</source>
        <translation>El sonido se ha parado. Cierra esto y conecta la salida de nuevo.</translation>
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
    <name>Cartload</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>1 story was added.</source>
        <translation>Se ha añadido 1 historia.</translation>
    </message>
    <message>
        <source>{n} stories were added.</source>
        <translation>Se han añadido {n} historias.</translation>
    </message>
    <message>
        <source>1 was in your library already.</source>
        <translation>1 ya estaba en tu biblioteca.</translation>
    </message>
    <message>
        <source>{n} were in your library already.</source>
        <translation>{n} ya estaban en tu biblioteca.</translation>
    </message>
    <message>
        <source>1 could not be added.</source>
        <translation>1 no se pudo añadir.</translation>
    </message>
    <message>
        <source>{n} could not be added.</source>
        <translation>{n} no se pudieron añadir.</translation>
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
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Mending times</source>
        <translation>Corregir los tiempos</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover the text</source>
        <translation>Tapar el texto</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>Cerrar vista de clase</translation>
    </message>
    <message>
        <source>The class sees a black screen</source>
        <translation>La clase ve una pantalla negra</translation>
    </message>
    <message>
        <source>The class sees what was there when you froze it</source>
        <translation>La clase ve lo que había al congelar</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”</source>
        <translation>La clase ve la historia hasta «{word}»</translation>
    </message>
    <message>
        <source>The class sees this story</source>
        <translation>La clase ve esta historia</translation>
    </message>
    <message>
        <source>The class sees no text yet</source>
        <translation>La clase aún no ve texto</translation>
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
    <name>Corrections</name>
    <message>
        <source>1 correction made by hand is not used. It is kept.</source>
        <translation>1 corrección hecha a mano no se usa. Se conserva.</translation>
    </message>
    <message>
        <source>{n} corrections made by hand are not used. They are kept.</source>
        <translation>{n} correcciones hechas a mano no se usan. Se conservan.</translation>
    </message>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>«{sentence}»: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>se hizo para otra narración.</translation>
    </message>
    <message>
        <source>its place is no longer found in the text.</source>
        <translation>su lugar ya no se encuentra en el texto.</translation>
    </message>
    <message>
        <source>what it times is marked as not read aloud.</source>
        <translation>lo que sincroniza está marcado como no leído.</translation>
    </message>
    <message>
        <source>a later correction contradicts it.</source>
        <translation>una corrección posterior la contradice.</translation>
    </message>
    <message>
        <source>its time lies outside the narration.</source>
        <translation>su tiempo queda fuera de la narración.</translation>
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
        <source>Replay of a word: next sentence</source>
        <translation>Repaso de una palabra: frase siguiente</translation>
    </message>
    <message>
        <source>Replay of a word: sentence before</source>
        <translation>Repaso de una palabra: frase anterior</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>Añadir una palabra propia</translation>
    </message>
    <message>
        <source>Hide the text another way</source>
        <translation>Ocultar el texto de otra manera</translation>
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
        <source>How to listen</source>
        <translation>Cómo escuchar</translation>
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
        <source>Cover the text for the class</source>
        <translation>Tapar el texto a la clase</translation>
    </message>
    <message>
        <source>Show the class one more word</source>
        <translation>Mostrar a la clase una palabra más</translation>
    </message>
    <message>
        <source>Show the class one more sentence</source>
        <translation>Mostrar a la clase una frase más</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>Congelar lo que ve la clase</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Pantalla negra para la clase</translation>
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
        <source>Text and colours</source>
        <translation>Texto y colores</translation>
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
        <source>Change title and text</source>
        <translation>Cambiar título y texto</translation>
    </message>
    <message>
        <source>Save the story as…</source>
        <translation>Guardar la historia como…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Hide or show the text</source>
        <translation>Ocultar o mostrar el texto</translation>
    </message>
    <message>
        <source>Peek at the hidden text, while held</source>
        <translation>Mirar el texto oculto, mientras se mantiene</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms earlier</source>
        <translation>La frase empieza 50 ms antes</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms earlier</source>
        <translation>La frase empieza 10 ms antes</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms later</source>
        <translation>La frase empieza 10 ms después</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms later</source>
        <translation>La frase empieza 50 ms después</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms earlier</source>
        <translation>La frase termina 50 ms antes</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms earlier</source>
        <translation>La frase termina 10 ms antes</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms later</source>
        <translation>La frase termina 10 ms después</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms later</source>
        <translation>La frase termina 50 ms después</translation>
    </message>
    <message>
        <source>The sentence starts now</source>
        <translation>La frase empieza ahora</translation>
    </message>
    <message>
        <source>The sentence is not read aloud, or is</source>
        <translation>La frase no se lee en voz alta, o sí</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>Deshacer una corrección</translation>
    </message>
    <message>
        <source>Redo a correction</source>
        <translation>Rehacer una corrección</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Time it now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>This story is not timed yet, so its words cannot be lit.</source>
        <translation>Esta historia aún no está sincronizada y sus palabras no pueden iluminarse.</translation>
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
    <name>Drops</name>
    <message>
        <source>One thing at a time. Drop it again when this is done.</source>
        <translation>Una cosa a la vez. Suéltalo otra vez cuando esto acabe.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Reading the story…</source>
        <translation>Leyendo la historia…</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %</source>
        <translation>Sincronizando lo que cambió… {percent} %</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %, {left} left</source>
        <translation>Sincronizando lo que cambió… {percent} %, faltan {left}</translation>
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
    <name>Faults</name>
    <message>
        <source>“{file}” does not read this text.</source>
        <translation>«{file}» no lee este texto.</translation>
    </message>
    <message>
        <source>Choose the narration that belongs to the story.</source>
        <translation>Elige la narración que corresponde a la historia.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>La historia no tiene narración.</translation>
    </message>
    <message>
        <source>Add a recording of it.</source>
        <translation>Añade una grabación.</translation>
    </message>
    <message>
        <source>Timing the story was stopped from outside, perhaps for want of memory.</source>
        <translation>Algo de fuera detuvo el trabajo con la historia, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>No existe el archivo «{file}».</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>Elige la narración de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>«{file}» no tiene sonido.</translation>
    </message>
    <message>
        <source>Choose the recording in which the story is read aloud.</source>
        <translation>Elige la grabación en la que se lee la historia.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a recording.</source>
        <translation>«{file}» no sirve como grabación.</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Elige un archivo MP3, M4A, OGG, FLAC o WAV que suene en un reproductor de música.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake.</source>
        <translation>ListenApp cometió un error.</translation>
    </message>
    <message>
        <source>Try again, or try something else.</source>
        <translation>Inténtalo de nuevo o prueba otra cosa.</translation>
    </message>
    <message>
        <source>The sound output has gone.</source>
        <translation>La salida de sonido ya no está.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another.</source>
        <translation>Conéctala de nuevo o elige otra.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>No hay micrófono.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing.</source>
        <translation>Falta la biblioteca PortAudio.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2.</source>
        <translation>Instala el paquete libportaudio2.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>No hay salida de sonido.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Conecta altavoces o auriculares.</translation>
    </message>
    <message>
        <source>The sound output “{device}” is not there.</source>
        <translation>La salida de sonido «{device}» no está.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Elige otra salida.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>El micrófono «{device}» no está.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>“{file}” may not be written to.</source>
        <translation>No se permite escribir en «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer.</source>
        <translation>Elige otra carpeta o pregunta a quien cuida de este ordenador.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”.</source>
        <translation>No queda espacio en el disco para «{file}».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>No se pudo escribir «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no place for the file “{file}”.</source>
        <translation>No hay lugar para el archivo «{file}».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>“{title}” has no times yet, and a file of this kind consists of them.</source>
        <translation>«{title}» aún no está sincronizada, y un archivo de este tipo consta de tiempos.</translation>
    </message>
    <message>
        <source>Time it first, or save it as a lesson file.</source>
        <translation>Sincronízala antes o guárdala como archivo de lección.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written as sound.</source>
        <translation>«{file}» no se puede escribir como sonido.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>Elige otra carpeta o un nombre que acabe en .mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>La grabación es demasiado grande para un archivo de lección.</translation>
    </message>
    <message>
        <source>Give the story its narration as MP3.</source>
        <translation>Añade la narración de la historia como MP3.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>Choose a file or page with the story&apos;s text, or paste it.</source>
        <translation>Elige un archivo o una página con el texto de la historia, o pégalo.</translation>
    </message>
    <message>
        <source>No story was found in “{folder}”.</source>
        <translation>No se encontró ninguna historia en «{folder}».</translation>
    </message>
    <message>
        <source>A story is a web page or a text file; its recording lies beside it and has the same name.</source>
        <translation>Una historia es una página web o un archivo de texto; su grabación está al lado y tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>No story was found on the page “{source}”.</source>
        <translation>No se encontró ninguna historia en la página «{source}».</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Abre la página de una sola historia o pega su texto.</translation>
    </message>
    <message>
        <source>There is no picture at “{source}”.</source>
        <translation>No hay ninguna imagen en «{source}».</translation>
    </message>
    <message>
        <source>The story keeps its colour.</source>
        <translation>La historia conserva su color.</translation>
    </message>
    <message>
        <source>There is no word left in the text.</source>
        <translation>No queda ninguna palabra en el texto.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Deja al menos una frase.</translation>
    </message>
    <message>
        <source>“{source}” is no web page.</source>
        <translation>«{source}» no es una página web.</translation>
    </message>
    <message>
        <source>Give the address of the page with the story.</source>
        <translation>Da la dirección de la página de la historia.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>No se pudo guardar la narración en «{folder}».</translation>
    </message>
    <message>
        <source>“{source}” is a page, not a recording.</source>
        <translation>«{source}» es una página, no una grabación.</translation>
    </message>
    <message>
        <source>Download the narration with a browser and choose the file.</source>
        <translation>Descarga la narración con un navegador y elige el archivo.</translation>
    </message>
    <message>
        <source>“{source}” is not a text.</source>
        <translation>«{source}» no es un texto.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Elige una página web (.html) o un archivo de texto (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story.</source>
        <translation>«{source}» es demasiado grande para una historia.</translation>
    </message>
    <message>
        <source>Choose the file with the story&apos;s text.</source>
        <translation>Elige el archivo con el texto de la historia.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>No se puede abrir «{source}».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page with a browser and open the file.</source>
        <translation>Comprueba la dirección y la conexión, o guarda la página con un navegador y abre el archivo.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>No se puede leer «{source}».</translation>
    </message>
    <message>
        <source>Check the name, and that you may open the file.</source>
        <translation>Comprueba el nombre y que puedas abrir el archivo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” in it is missing or not as it was.</source>
        <translation>«{file}» está dañado: dentro, «{member}» falta o no está como estaba.</translation>
    </message>
    <message>
        <source>Fetch it again, or ask whoever made it.</source>
        <translation>Descárgalo de nuevo o pregunta a quien lo hizo.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>«{file}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Ask for the lesson file without one.</source>
        <translation>Pide el archivo de lección sin contraseña.</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file, or it did not arrive whole.</source>
        <translation>«{file}» no es un archivo de lección o no llegó entero.</translation>
    </message>
    <message>
        <source>“{file}” holds something that does not belong there: “{member}”.</source>
        <translation>«{file}» contiene algo que no debe estar ahí: «{member}».</translation>
    </message>
    <message>
        <source>Ask whoever made it for another copy.</source>
        <translation>Pide otra copia a quien lo hizo.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>«{file}» es demasiado grande para una lección.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>El archivo de lección «{file}» no se puede abrir.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read the file.</source>
        <translation>Comprueba el nombre y que puedas leer el archivo.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>No se puede descomprimir «{file}».</translation>
    </message>
    <message>
        <source>Fetch it again, or name another file.</source>
        <translation>Descárgalo de nuevo o indica otro archivo.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>El archivo «{file}» del modelo de voz en «{origin}» está dañado.</translation>
    </message>
    <message>
        <source>Copy it there once more, or choose another one.</source>
        <translation>Vuelve a copiarlo allí o elige otro.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Un archivo del modelo de voz está dañado o falta: «{file}».</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, and {available} MB are free.</source>
        <translation>El modelo de voz «{model}» necesita {needed} MB de memoria y hay {available} MB libres.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}”, or close other programs.</source>
        <translation>Elige el modelo más pequeño «{smaller}» o cierra otros programas.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model did not arrive as it should be.</source>
        <translation>El archivo «{file}» del modelo de voz no ha llegado como debía.</translation>
    </message>
    <message>
        <source>Try again: what arrived as it should be is kept.</source>
        <translation>Inténtalo de nuevo: lo que llegó bien se conserva.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>El modelo de voz «{model}» no está instalado.</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>Instálalo con la orden «listenapp models install {model} --download».</translation>
    </message>
    <message>
        <source>“{origin}” does not hold the file “{file}” of the speech model “{model}”.</source>
        <translation>«{origin}» no contiene el archivo «{file}» del modelo de voz «{model}».</translation>
    </message>
    <message>
        <source>Choose the file that came with ListenApp for this model, or another one.</source>
        <translation>Elige el archivo que venía con ListenApp para este modelo, u otro.</translation>
    </message>
    <message>
        <source>The speech model could not be written to “{folder}”.</source>
        <translation>No se pudo escribir el modelo de voz en «{folder}».</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing there, and try again.</source>
        <translation>Libera espacio en el disco o permite escribir ahí, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{model}” is neither a known speech model nor a folder that holds one.</source>
        <translation>«{model}» no es un modelo de voz conocido ni una carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>The speech model cannot be fetched from “{address}”.</source>
        <translation>No se puede descargar el modelo de voz de «{address}».</translation>
    </message>
    <message>
        <source>What has arrived is kept. Try again, or install the model from a file.</source>
        <translation>Lo que ya llegó se conserva. Inténtalo de nuevo o instala el modelo desde un archivo.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>No se puede leer el modelo de voz «{model}».</translation>
    </message>
    <message>
        <source>The sample story is not timed as it should be.</source>
        <translation>La historia de muestra no tiene los tiempos debidos.</translation>
    </message>
    <message>
        <source>Install ListenApp again.</source>
        <translation>Instala ListenApp de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>«{file}» está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>Importa la historia de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so the corrections made by hand are not used.</source>
        <translation>«{file}» está dañado, así que no se usan las correcciones hechas a mano.</translation>
    </message>
    <message>
        <source>Make them again, or put back a copy of the file.</source>
        <translation>Hazlas de nuevo o repón una copia del archivo.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer ListenApp.</source>
        <translation>«{file}» se hizo con un ListenApp más nuevo.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Actualiza ListenApp para abrirlo.</translation>
    </message>
    <message>
        <source>There is no story “{story}” in the library.</source>
        <translation>No hay ninguna historia «{story}» en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened.</source>
        <translation>No hay pantalla en la que abrir la ventana.</translation>
    </message>
    <message>
        <source>Start ListenApp on a desktop.</source>
        <translation>Abre ListenApp en un escritorio.</translation>
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
    <name>ImportFields</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Found out from the text</source>
        <translation>Según el texto</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
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
        <source>The one that fits the language</source>
        <translation>El que va con el idioma</translation>
    </message>
    <message>
        <source>Use a page or a file</source>
        <translation>Usar una página o un archivo</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Add a story</source>
        <translation>Añadir una historia</translation>
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
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>La historia se abre en cuanto sus primeras frases están sincronizadas.</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Añadir la lección</translation>
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
        <source>It is in your library already.</source>
        <translation>Ya está en tu biblioteca.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>This computer has no Chinese, Japanese and Korean letters: they show as boxes.</source>
        <translation>Este ordenador no tiene letras chinas, japonesas ni coreanas: se ven como cuadros.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story: they show as boxes.</source>
        <translation>Este ordenador no tiene tipos para algunas letras de esta historia: se ven como cuadros.</translation>
    </message>
    <message>
        <source>Install a font for its language, such as Noto Sans, and start ListenApp again.</source>
        <translation>Instala un tipo para ese idioma, como Noto Sans, y abre ListenApp de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}, so the window speaks English.</source>
        <translation>Este ordenador no tiene letras para este idioma ({language}), así que la ventana está en inglés.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.</source>
        <translation>Instala el tipo Noto Sans CJK (en Debian y Ubuntu, el paquete fonts-noto-cjk) y abre ListenApp de nuevo.</translation>
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
        <source>well timed</source>
        <translation>bien sincronizada</translation>
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
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>En qué orden están las historias</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
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
        <source>Change title and text…</source>
        <translation>Cambiar título y texto…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Fetch its picture from the network</source>
        <translation>Traer su imagen de la red</translation>
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
        <translation>Pausa tras un grupo de palabras</translation>
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
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>El que elija el sistema</translation>
    </message>
    <message>
        <source>Say something: the bar shows how loud you are heard.</source>
        <translation>Di algo: la barra muestra con qué volumen se te oye.</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fetch it from the internet ({size} MB)</source>
        <translation>Descargarlo de internet ({size} MB)</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elige un archivo</translation>
    </message>
    <message>
        <source>Fetching the speech model… {percent} %</source>
        <translation>Descargando el modelo de voz… {percent} %</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Copiando el modelo de voz… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Now try again.</source>
        <translation>El modelo de voz está listo. Ahora inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>The page follows the voice</source>
        <translation>La página sigue a la voz</translation>
    </message>
    <message>
        <source>A click plays the whole sentence</source>
        <translation>Un clic reproduce toda la frase</translation>
    </message>
    <message>
        <source>A click plays only the word</source>
        <translation>Un clic reproduce solo la palabra</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>“{title}” is timed. No sentence needs a look.</source>
        <translation>«{title}» está sincronizada. Ninguna frase necesita revisión.</translation>
    </message>
    <message>
        <source>“{title}” is timed. {doubtful} of {count} sentences need a look.</source>
        <translation>«{title}» está sincronizada. {doubtful} de {count} frases necesitan revisión.</translation>
    </message>
    <message>
        <source>the picture&apos;s caption</source>
        <translation>el pie de foto</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién la escribió</translation>
    </message>
    <message>
        <source>the list of words</source>
        <translation>la lista de palabras</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>las líneas finales</translation>
    </message>
    <message>
        <source>lines of the web page</source>
        <translation>líneas de la página web</translation>
    </message>
    <message>
        <source>1 sentence of the story</source>
        <translation>1 frase de la historia</translation>
    </message>
    <message>
        <source>{n} sentences of the story</source>
        <translation>{n} frases de la historia</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>No se lee en voz alta: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording are not in the text.</source>
        <translation>{length} de la grabación no están en el texto.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
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
    <name>ReadingRoom</name>
    <message>
        <source>The text is hidden. Press here, or hold {key}, to peek.</source>
        <translation>El texto está oculto. Pulsa aquí, o mantén {key}, para mirar.</translation>
    </message>
    <message>
        <source>The text is hidden. Press here to peek.</source>
        <translation>El texto está oculto. Pulsa aquí para mirar.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The story was changed.</source>
        <translation>La historia se ha cambiado.</translation>
    </message>
    <message>
        <source>1 word was timed.</source>
        <translation>Se ha sincronizado 1 palabra.</translation>
    </message>
    <message>
        <source>{n} words were timed.</source>
        <translation>Se han sincronizado {n} palabras.</translation>
    </message>
    <message>
        <source>1 word is not read aloud.</source>
        <translation>1 palabra no se lee en voz alta.</translation>
    </message>
    <message>
        <source>{n} words are not read aloud.</source>
        <translation>{n} palabras no se leen en voz alta.</translation>
    </message>
    <message>
        <source>The story is as it was.</source>
        <translation>La historia está como estaba.</translation>
    </message>
    <message>
        <source>Stopped. The story is as it was.</source>
        <translation>Detenido. La historia está como estaba.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>It can be saved as soon as it is timed.</source>
        <translation>Se podrá guardar en cuanto esté sincronizada.</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Guardar la historia</translation>
    </message>
    <message>
        <source>Lesson file for ListenApp</source>
        <translation>Archivo de lección para ListenApp</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles with each word’s time</source>
        <translation>Subtítulos con el tiempo de cada palabra</translation>
    </message>
    <message>
        <source>Karaoke subtitles</source>
        <translation>Subtítulos de karaoke</translation>
    </message>
    <message>
        <source>Lyrics with each word’s time</source>
        <translation>Letra con el tiempo de cada palabra</translation>
    </message>
    <message>
        <source>For Praat</source>
        <translation>Para Praat</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Tabla de palabras</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Todo, para programas</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Guardando «{name}»…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Guardado como «{name}» en «{folder}».</translation>
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
        <translation>Texto de la historia</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The story was removed.</source>
        <translation>La historia se ha quitado.</translation>
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
    <name>Telling</name>
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
    <message>
        <source>ListenApp made a mistake, and wrote down what it was.</source>
        <translation>ListenApp cometió un error y anotó cuál fue.</translation>
    </message>
    <message>
        <source>Go on, or start it again. If it comes back, send the log file to the makers of ListenApp.</source>
        <translation>Sigue, o ábrelo de nuevo. Si vuelve a pasar, envía el archivo de registro a los autores de ListenApp.</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>El registro está aquí:</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Title and text</source>
        <translation>Título y texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Texto de la historia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Words that you left alone keep their times. You can close this and go on listening.</source>
        <translation>Las palabras que no tocaste conservan su tiempo. Puedes cerrar esto y seguir escuchando.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again.</source>
        <translation>Lo que escribiste sin guardar está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Only what you change is timed again.</source>
        <translation>Solo se vuelve a sincronizar lo que cambies.</translation>
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
        <source>The system’s choice</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Microphone…</source>
        <translation>Micrófono…</translation>
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
