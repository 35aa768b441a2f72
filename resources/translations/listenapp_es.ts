<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Show log file</source>
        <translation>Mostrar archivo de registro</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Ver licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>If something goes wrong, send this file to the developers:</source>
        <translation>Si algo falla, envía este archivo a los desarrolladores:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
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
        <source>Repeat sentence</source>
        <translation>Repetir frase</translation>
    </message>
    <message>
        <source>Repeat sentence slower</source>
        <translation>Repetir frase más despacio</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Repetir frase en bucle</translation>
    </message>
    <message>
        <source>Set start of loop</source>
        <translation>Marcar inicio del bucle</translation>
    </message>
    <message>
        <source>Set end of loop</source>
        <translation>Marcar final del bucle</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Quitar bucle</translation>
    </message>
    <message>
        <source>Stop after each sentence, on or off</source>
        <translation>Parar tras cada frase: sí o no</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Silenciar o activar sonido</translation>
    </message>
    <message>
        <source>Highlight earlier</source>
        <translation>Adelantar resaltado</translation>
    </message>
    <message>
        <source>Highlight later</source>
        <translation>Retrasar resaltado</translation>
    </message>
    <message>
        <source>Show or hide glossary</source>
        <translation>Mostrar u ocultar glosario</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Explicar palabra</translation>
    </message>
    <message>
        <source>Word replay: next sentence</source>
        <translation>Repaso de palabra: frase siguiente</translation>
    </message>
    <message>
        <source>Word replay: previous sentence</source>
        <translation>Repaso de palabra: frase anterior</translation>
    </message>
    <message>
        <source>Add your own word</source>
        <translation>Añadir tu propia palabra</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>Mostrar u ocultar texto</translation>
    </message>
    <message>
        <source>Change how text is hidden</source>
        <translation>Cambiar la forma de ocultar texto</translation>
    </message>
    <message>
        <source>Peek at hidden text (hold)</source>
        <translation>Ver texto oculto (mantener pulsado)</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Siguiente frase por revisar</translation>
    </message>
    <message>
        <source>Edit sentence timing</source>
        <translation>Editar tiempos de la frase</translation>
    </message>
    <message>
        <source>Back to current line</source>
        <translation>Volver a la línea actual</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Opciones de reproducción</translation>
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
        <source>Default text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Start sentence 50 ms earlier</source>
        <translation>Iniciar la frase 50 ms antes</translation>
    </message>
    <message>
        <source>Start sentence 10 ms earlier</source>
        <translation>Iniciar la frase 10 ms antes</translation>
    </message>
    <message>
        <source>Start sentence 10 ms later</source>
        <translation>Iniciar la frase 10 ms después</translation>
    </message>
    <message>
        <source>Start sentence 50 ms later</source>
        <translation>Iniciar la frase 50 ms después</translation>
    </message>
    <message>
        <source>End sentence 50 ms earlier</source>
        <translation>Terminar la frase 50 ms antes</translation>
    </message>
    <message>
        <source>End sentence 10 ms earlier</source>
        <translation>Terminar la frase 10 ms antes</translation>
    </message>
    <message>
        <source>End sentence 10 ms later</source>
        <translation>Terminar la frase 10 ms después</translation>
    </message>
    <message>
        <source>End sentence 50 ms later</source>
        <translation>Terminar la frase 50 ms después</translation>
    </message>
    <message>
        <source>Set sentence start to now</source>
        <translation>Iniciar la frase aquí</translation>
    </message>
    <message>
        <source>Mark sentence as read aloud or not</source>
        <translation>Marcar si la frase se lee en voz alta</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Deshacer corrección</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>Rehacer corrección</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vista de clase</translation>
    </message>
    <message>
        <source>Cover text for the class</source>
        <translation>Tapar texto para la clase</translation>
    </message>
    <message>
        <source>Reveal next word to the class</source>
        <translation>Mostrar a la clase la palabra siguiente</translation>
    </message>
    <message>
        <source>Reveal next sentence to the class</source>
        <translation>Mostrar a la clase la frase siguiente</translation>
    </message>
    <message>
        <source>Translation for the class, on or off</source>
        <translation>Traducción para la clase, sí o no</translation>
    </message>
    <message>
        <source>Freeze the class screen</source>
        <translation>Congelar la pantalla de la clase</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Pantalla negra para la clase</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Mostrar atajos de teclado</translation>
    </message>
    <message>
        <source>Leave replay or close panel</source>
        <translation>Salir del repaso o cerrar panel</translation>
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
        <source>Edit title and text</source>
        <translation>Editar título y texto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Add or replace narration</source>
        <translation>Añadir o reemplazar narración</translation>
    </message>
    <message>
        <source>Save or unsave sentence</source>
        <translation>Guardar frase o dejar de guardarla</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Hear sentences again</source>
        <translation>Volver a oír frases</translation>
    </message>
    <message>
        <source>Trouble list</source>
        <translation>Lista de dificultades</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Write sentences</source>
        <translation>Escribir frases</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Say sentences</source>
        <translation>Decir frases</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Tap the words along</source>
        <translation>Marcar las palabras al ritmo</translation>
    </message>
    <message>
        <source>Make tasks for the class</source>
        <translation>Crear tareas para la clase</translation>
    </message>
    <message>
        <source>Start tasks</source>
        <translation>Empezar las tareas</translation>
    </message>
    <message>
        <source>Gaps for the class</source>
        <translation>Huecos para la clase</translation>
    </message>
    <message>
        <source>Add or edit translation</source>
        <translation>Añadir o editar traducción</translation>
    </message>
    <message>
        <source>Keep translation shown, on or off</source>
        <translation>Mantener visible la traducción, sí o no</translation>
    </message>
    <message>
        <source>Show translation (hold)</source>
        <translation>Mostrar traducción (mantener)</translation>
    </message>
    <message>
        <source>Results of a class…</source>
        <translation>Resultados de una clase…</translation>
    </message>
</context>
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>1 corrección manual no se ha aplicado. Sigue guardada.</numerusform>
            <numerusform>%n correcciones manuales no se han aplicado. Siguen guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>«{title}» está lista. 1 frase por revisar.</numerusform>
            <numerusform>«{title}» está lista. %n frases por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>1 frase de la historia</numerusform>
            <numerusform>%n frases de la historia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentReport</name>
    <message>
        <source>“{title}” is ready. No sentences to check.</source>
        <translation>«{title}» está lista. No hay frases por revisar.</translation>
    </message>
    <message>
        <source>the picture caption</source>
        <translation>el pie de foto</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>el autor</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>el glosario</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>las líneas finales</translation>
    </message>
    <message>
        <source>other text of the web page</source>
        <translation>otro texto de la página web</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>No se lee en voz alta: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording is not in the text.</source>
        <translation>{length} de la grabación no está en el texto.</translation>
    </message>
    <message>
        <source>A part of the text is read in another place than printed, and has no times.</source>
        <translation>Una parte del texto se lee en otro lugar que el impreso y no tiene tiempos.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Show first</source>
        <translation>Mostrar la primera</translation>
    </message>
    <message>
        <source>Time story</source>
        <translation>Sincronizar historia</translation>
    </message>
    <message>
        <source>This story is not timed yet, so words cannot be highlighted.</source>
        <translation>Esta historia aún no está sincronizada, así que las palabras no se pueden resaltar.</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Reemplazar narración…</translation>
    </message>
    <message>
        <source>The narration does not read this text.</source>
        <translation>La narración no lee este texto.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>La frase ya no está guardada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The text was written from the recording. It may contain mistakes.</source>
        <translation>El texto se escribió a partir de la grabación. Puede contener errores.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
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
        <source>Same as system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espacio entre letras</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espacio entre palabras</translation>
    </message>
    <message>
        <source>Highlight style</source>
        <translation>Estilo del resaltado</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Colour and underline</source>
        <translation>Color y subrayado</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>Atenuar el resto</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>Text and colours</source>
        <translation>Texto y colores</translation>
    </message>
</context>
<context>
    <name>AssignedTasksController</name>
    <message>
        <source>Result (*.listenwork)</source>
        <translation>Resultado (*.listenwork)</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message>
        <source>Add stories</source>
        <translation>Añadir historias</translation>
    </message>
    <message>
        <source>Stories found</source>
        <translation>Historias encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>1 historia encontrada, {voiced} con narración.</numerusform>
            <numerusform>%n historias encontradas, {voiced} con narración.</numerusform>
        </translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>archivo de lección</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Añadir 1 historia</numerusform>
            <numerusform>Añadir %n historias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message>
        <source>Search titles</source>
        <translation>Buscar títulos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Write the texts from the recordings</source>
        <translation>Escribir los textos a partir de las grabaciones</translation>
    </message>
    <message>
        <source>Use it if the pages do not hold what is said. It may contain mistakes.</source>
        <translation>Úsalo si las páginas no contienen lo que se dice. Puede haber errores.</translation>
    </message>
    <message>
        <source>Add narrations…</source>
        <translation>Añadir narraciones…</translation>
    </message>
    <message>
        <source>Add as one story</source>
        <translation>Añadir como una sola historia</translation>
    </message>
    <message>
        <source>Choose episodes</source>
        <translation>Elegir episodios</translation>
    </message>
    <message>
        <source>Choose chapters</source>
        <translation>Elegir capítulos</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>%n episodio.</numerusform>
            <numerusform>%n episodios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>%n capítulo.</numerusform>
            <numerusform>%n capítulos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n ya está en tu biblioteca.</numerusform>
            <numerusform>%n ya están en tu biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>en tu biblioteca</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>text on its web page</source>
        <translation>texto en su página web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the text is written from the recording</source>
        <translation>el texto se escribe a partir de la grabación</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Añadir 1 historia</numerusform>
            <numerusform>Añadir %n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Sonido ({types})</translation>
    </message>
    <message>
        <source>Choose the narrations</source>
        <translation>Elegir las narraciones</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover text</source>
        <translation>Tapar texto</translation>
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
        <source>The class sees a black screen.</source>
        <translation>La clase ve una pantalla negra.</translation>
    </message>
    <message>
        <source>The class sees a frozen screen.</source>
        <translation>La pantalla de la clase está congelada.</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”.</source>
        <translation>La clase ve la historia hasta «{word}».</translation>
    </message>
    <message>
        <source>The class sees this story.</source>
        <translation>La clase ve esta historia.</translation>
    </message>
    <message>
        <source>The class does not see any text yet.</source>
        <translation>La clase aún no ve ningún texto.</translation>
    </message>
    <message>
        <source>Keys of the class view</source>
        <translation>Teclas de la vista de clase</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>Keys of the class view</source>
        <translation>Teclas de la vista de clase</translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message>
        <source>Pupils and tasks</source>
        <translation>Alumnos y tareas</translation>
    </message>
    <message>
        <source>What was missed most</source>
        <translation>Lo que más se ha fallado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play in class view</source>
        <translation>Reproducir en la vista de clase</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n alumno</numerusform>
            <numerusform>%n alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {done} missed “{words}”</source>
        <translation>{missed} de {done} han fallado «{words}»</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(mostrada)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>clase.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Play recordings</source>
        <translation>Reproducir grabaciones</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class view</source>
        <translation>ListenApp: vista de clase</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>«{sentence}»: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>se hizo para otra narración.</translation>
    </message>
    <message>
        <source>this part of the text has changed.</source>
        <translation>esta parte del texto ha cambiado.</translation>
    </message>
    <message>
        <source>this part is marked as not read aloud.</source>
        <translation>esta parte está marcada como no leída en voz alta.</translation>
    </message>
    <message>
        <source>it conflicts with a later correction.</source>
        <translation>está en conflicto con una corrección posterior.</translation>
    </message>
    <message>
        <source>its time is outside the narration.</source>
        <translation>su tiempo queda fuera de la narración.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Stories, progress and settings stay on this computer, in this folder:</source>
        <translation>Las historias, el progreso y los ajustes se quedan en este ordenador, en esta carpeta:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>Add dictionary</source>
        <translation>Añadir diccionario</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Añadir diccionario…</translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>Añadiendo «{name}»…</translation>
    </message>
    <message>
        <source>Dictionaries ({types})</source>
        <translation>Diccionarios ({types})</translation>
    </message>
    <message>
        <source>English words are also explained by WordNet.</source>
        <translation>Las palabras inglesas también se explican con WordNet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.</source>
        <translation>La ficha de palabra los consulta primero. Puedes añadir diccionarios de StarDict, dictd y Yomitan.</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>Tus diccionarios</translation>
    </message>
</context>
<context>
    <name>DragCover</name>
    <message>
        <source>Drop to add the narration to this story</source>
        <translation>Suelta aquí para añadir la narración a esta historia</translation>
    </message>
    <message>
        <source>Drop to replace the narration or to add a story</source>
        <translation>Suelta aquí para reemplazar la narración o añadir una historia</translation>
    </message>
    <message>
        <source>Drop to open the lesson</source>
        <translation>Suelta aquí para abrir la lección</translation>
    </message>
    <message>
        <source>Drop to add a story</source>
        <translation>Suelta aquí para añadir una historia</translation>
    </message>
    <message>
        <source>Drop to see the results of the class</source>
        <translation>Suelta para ver los resultados de la clase</translation>
    </message>
    <message>
        <source>Drop to choose the stories to add</source>
        <translation>Suelta aquí para elegir las historias</translation>
    </message>
</context>
<context>
    <name>EditableWaveform</name>
    <message>
        <source>Waveform of the sentence</source>
        <translation>Forma de onda de la frase</translation>
    </message>
    <message>
        <source>“{word}” starts at {time}</source>
        <translation>«{word}» empieza en {time}</translation>
    </message>
    <message>
        <source>The sentence ends at {time}</source>
        <translation>La frase termina en {time}</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Choose a story…</source>
        <translation>Elegir una historia…</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, a link or a text file, together with its recording.</source>
        <translation>Suelta aquí una historia: una página web, un enlace o un archivo de texto, junto con su grabación.</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Abrir la historia de ejemplo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Read along with a story</source>
        <translation>Lee mientras escuchas</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not match this text.</source>
        <translation>«{file}» no corresponde a este texto.</translation>
    </message>
    <message>
        <source>Choose the narration of this story.</source>
        <translation>Elige la narración de esta historia.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>La historia no tiene narración.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Añade una grabación.</translation>
    </message>
    <message>
        <source>Timing was interrupted, possibly because memory ran out.</source>
        <translation>La sincronización se ha interrumpido, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” was not found.</source>
        <translation>No se ha encontrado «{file}».</translation>
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
        <source>Choose a recording of someone reading the story.</source>
        <translation>Elige una grabación en la que se lea la historia.</translation>
    </message>
    <message>
        <source>“{file}” cannot be played.</source>
        <translation>No se puede reproducir «{file}».</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Elige un archivo MP3, M4A, OGG, FLAC o WAV que suene en un reproductor de música.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha fallado.</translation>
    </message>
    <message>
        <source>Try again or restart ListenApp.</source>
        <translation>Inténtalo de nuevo o reinicia ListenApp.</translation>
    </message>
    <message>
        <source>The sound output was disconnected.</source>
        <translation>La salida de sonido se ha desconectado.</translation>
    </message>
    <message>
        <source>Reconnect it or choose another output.</source>
        <translation>Vuelve a conectarla o elige otra.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>No se ha encontrado ningún micrófono.</translation>
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
        <source>No sound output found.</source>
        <translation>No se ha encontrado ninguna salida de sonido.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Conecta altavoces o auriculares.</translation>
    </message>
    <message>
        <source>The sound output “{device}” was not found.</source>
        <translation>No se ha encontrado la salida de sonido «{device}».</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Elige otra salida.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found.</source>
        <translation>No se ha encontrado el micrófono «{device}».</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{file}”.</source>
        <translation>No tienes permiso para escribir en «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>Elige otra carpeta o pregunta a tu administrador.</translation>
    </message>
    <message>
        <source>There is not enough disk space for “{file}”.</source>
        <translation>No hay espacio suficiente en el disco para «{file}».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program uses “{file}”.</source>
        <translation>Otro programa está usando «{file}».</translation>
    </message>
    <message>
        <source>Close the file there and try again.</source>
        <translation>Cierra allí el archivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>No se pudo guardar «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved there.</source>
        <translation>«{file}» no se puede guardar ahí.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and this file type needs one.</source>
        <translation>«{title}» no tiene narración, y este tipo de archivo la necesita.</translation>
    </message>
    <message>
        <source>Add the narration to the story first, or choose a file type without sound.</source>
        <translation>Añade primero la narración a la historia o elige un tipo de archivo sin sonido.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and this file type needs timing.</source>
        <translation>«{title}» aún no está sincronizada, y este tipo de archivo necesita tiempos.</translation>
    </message>
    <message>
        <source>Time the story first or save it as a lesson file.</source>
        <translation>Sincroniza antes la historia o guárdala como archivo de lección.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved as a sound file.</source>
        <translation>«{file}» no se puede guardar como archivo de sonido.</translation>
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
        <source>Use an MP3 narration for this story.</source>
        <translation>Usa una narración en MP3 para esta historia.</translation>
    </message>
    <message>
        <source>No text found.</source>
        <translation>No se ha encontrado texto.</translation>
    </message>
    <message>
        <source>Choose a file or page with the text of the story, or paste the text.</source>
        <translation>Elige un archivo o una página con el texto de la historia, o pega el texto.</translation>
    </message>
    <message>
        <source>No stories found in “{folder}”.</source>
        <translation>No se han encontrado historias en «{folder}».</translation>
    </message>
    <message>
        <source>A story is a web page or a text file. Its recording must be in the same folder and have the same name.</source>
        <translation>Una historia es una página web o un archivo de texto. Su grabación debe estar en la misma carpeta y tener el mismo nombre.</translation>
    </message>
    <message>
        <source>“{source}” is a feed of several episodes.</source>
        <translation>«{source}» es un canal con varios episodios.</translation>
    </message>
    <message>
        <source>Choose among its episodes.</source>
        <translation>Elige entre sus episodios.</translation>
    </message>
    <message>
        <source>No story found on the page “{source}”.</source>
        <translation>No se ha encontrado ninguna historia en la página «{source}».</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Abre la página de una sola historia o pega su texto.</translation>
    </message>
    <message>
        <source>“{source}” has no chapter {number}.</source>
        <translation>«{source}» no tiene el capítulo {number}.</translation>
    </message>
    <message>
        <source>Choose among its chapters again. The file may have changed.</source>
        <translation>Vuelve a elegir entre sus capítulos. Puede que el archivo haya cambiado.</translation>
    </message>
    <message>
        <source>“{source}” is a list of podcasts, not a story.</source>
        <translation>«{source}» es una lista de pódcast, no una historia.</translation>
    </message>
    <message>
        <source>Enter the address of one of these podcasts.</source>
        <translation>Escribe la dirección de uno de estos pódcast.</translation>
    </message>
    <message>
        <source>No picture found at “{source}”.</source>
        <translation>No se ha encontrado ninguna imagen en «{source}».</translation>
    </message>
    <message>
        <source>The story keeps its cover colour.</source>
        <translation>La historia conserva el color de su portada.</translation>
    </message>
    <message>
        <source>The text contains no words.</source>
        <translation>El texto no contiene palabras.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Deja al menos una frase.</translation>
    </message>
    <message>
        <source>“{source}” is not a web page.</source>
        <translation>«{source}» no es una página web.</translation>
    </message>
    <message>
        <source>Enter the address of the story’s web page.</source>
        <translation>Escribe la dirección de la página de la historia.</translation>
    </message>
    <message>
        <source>The choice does not fit the stories of “{source}”.</source>
        <translation>La selección no corresponde a las historias de «{source}».</translation>
    </message>
    <message>
        <source>List its stories and choose again.</source>
        <translation>Muestra sus historias y elige de nuevo.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>No se pudo guardar la narración en «{folder}».</translation>
    </message>
    <message>
        <source>Download it in a browser, then choose the file.</source>
        <translation>Descárgala con un navegador y elige después el archivo.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a recording.</source>
        <translation>«{source}» es una página web, no una grabación.</translation>
    </message>
    <message>
        <source>Download the narration in a browser, then choose the file.</source>
        <translation>Descarga la narración en un navegador y elige el archivo.</translation>
    </message>
    <message>
        <source>“{source}” is not a text file.</source>
        <translation>«{source}» no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Elige una página web (.html) o un archivo de texto (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is protected: only the program it was bought for can open it.</source>
        <translation>«{source}» está protegido: solo puede abrirlo el programa para el que se compró.</translation>
    </message>
    <message>
        <source>Choose a copy without protection, or paste the text.</source>
        <translation>Elige una copia sin protección o pega el texto.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {size} MB. At most {most} MB can be read.</source>
        <translation>«{source}» es demasiado grande para una historia: {size} MB. Se pueden leer como máximo {most} MB.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the story, or a part of it.</source>
        <translation>Elige el archivo con el texto de la historia, o una parte de él.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {elements} elements. At most {most} can be read.</source>
        <translation>«{source}» es demasiado grande para una historia: {elements} elementos. Se pueden leer como máximo {most}.</translation>
    </message>
    <message>
        <source>Copy the text of the story and paste it.</source>
        <translation>Copia el texto de la historia y pégalo.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {lines} lines. At most {most} can be read.</source>
        <translation>«{source}» es demasiado grande para una historia: {lines} líneas. Se pueden leer como máximo {most}.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>No se puede abrir «{source}».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page in a browser and open the file.</source>
        <translation>Comprueba la dirección y la conexión, o guarda la página en un navegador y abre el archivo.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>No se puede leer «{source}».</translation>
    </message>
    <message>
        <source>Check the file name and your permission to open it.</source>
        <translation>Comprueba el nombre del archivo y tu permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” is missing or changed.</source>
        <translation>«{file}» está dañado: «{member}» falta o ha cambiado.</translation>
    </message>
    <message>
        <source>Download it again or ask its author for a new copy.</source>
        <translation>Descárgalo de nuevo o pide otra copia a su autor.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>«{file}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Ask for a lesson file without a password.</source>
        <translation>Pide un archivo de lección sin contraseña.</translation>
    </message>
    <message>
        <source>“{file}” is not a lesson file, or it is incomplete.</source>
        <translation>«{file}» no es un archivo de lección o está incompleto.</translation>
    </message>
    <message>
        <source>“{file}” contains an unexpected file: “{member}”.</source>
        <translation>«{file}» contiene un archivo inesperado: «{member}».</translation>
    </message>
    <message>
        <source>Ask its author for a new copy.</source>
        <translation>Pide otra copia a su autor.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>«{file}» es demasiado grande para una lección.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>No se puede abrir el archivo de lección «{file}».</translation>
    </message>
    <message>
        <source>Check the file name and your permission to read it.</source>
        <translation>Comprueba el nombre del archivo y tu permiso para leerlo.</translation>
    </message>
    <message>
        <source>A worker of the cluster has another speech model “{model}” than this computer.</source>
        <translation>Un equipo del clúster tiene otro modelo de voz «{model}» distinto del de este equipo.</translation>
    </message>
    <message>
        <source>Install the same version of ListenApp and the same models on all computers.</source>
        <translation>Instala la misma versión de ListenApp y los mismos modelos en todos los equipos.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>No se puede descomprimir «{file}».</translation>
    </message>
    <message>
        <source>Download it again or choose another file.</source>
        <translation>Descárgalo de nuevo o elige otro archivo.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>El archivo «{file}» del modelo de voz en «{origin}» está dañado.</translation>
    </message>
    <message>
        <source>Copy it there again or choose another file.</source>
        <translation>Vuelve a copiarlo allí o elige otro archivo.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Un archivo del modelo de voz está dañado o falta: «{file}».</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Instala el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free.</source>
        <translation>El modelo de voz «{model}» necesita {needed} MB de memoria, pero solo hay {available} MB libres.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}” or close other programs.</source>
        <translation>Elige el modelo más pequeño «{smaller}» o cierra otros programas.</translation>
    </message>
    <message>
        <source>The speech model file “{file}” was not downloaded correctly.</source>
        <translation>El archivo «{file}» del modelo de voz no se ha descargado correctamente.</translation>
    </message>
    <message>
        <source>Try again. Completed downloads are kept.</source>
        <translation>Inténtalo de nuevo. Las descargas completas se conservan.</translation>
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
        <source>“{origin}” does not contain the file “{file}” of the speech model “{model}”.</source>
        <translation>«{origin}» no contiene el archivo «{file}» del modelo de voz «{model}».</translation>
    </message>
    <message>
        <source>Choose another file for this model.</source>
        <translation>Elige otro archivo para este modelo.</translation>
    </message>
    <message>
        <source>The speech model could not be saved to “{folder}”.</source>
        <translation>No se pudo guardar el modelo de voz en «{folder}».</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing to this folder, then try again.</source>
        <translation>Libera espacio en el disco o permite escribir en esta carpeta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{model}” is not a known speech model or a folder that contains one.</source>
        <translation>«{model}» no es un modelo de voz conocido ni una carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>The speech model cannot be downloaded from “{address}”.</source>
        <translation>No se puede descargar el modelo de voz de «{address}».</translation>
    </message>
    <message>
        <source>Try again or install the model from a file. The downloaded part is kept.</source>
        <translation>Inténtalo de nuevo o instala el modelo desde un archivo. La parte descargada se conserva.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>No se puede leer el modelo de voz «{model}».</translation>
    </message>
    <message>
        <source>The sample story is not timed correctly.</source>
        <translation>La historia de ejemplo no está bien sincronizada.</translation>
    </message>
    <message>
        <source>Reinstall ListenApp.</source>
        <translation>Reinstala ListenApp.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and practice needs timing.</source>
        <translation>«{title}» aún no está sincronizada, y la práctica necesita tiempos.</translation>
    </message>
    <message>
        <source>Time the story first.</source>
        <translation>Sincroniza antes la historia.</translation>
    </message>
    <message>
        <source>“{title}” is still being timed, and practice needs timing.</source>
        <translation>«{title}» aún se está sincronizando, y la práctica necesita tiempos.</translation>
    </message>
    <message>
        <source>Practise when it is ready.</source>
        <translation>Practica cuando esté lista.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and practice needs one.</source>
        <translation>«{title}» no tiene narración, y la práctica la necesita.</translation>
    </message>
    <message>
        <source>Add a narration first.</source>
        <translation>Añade antes una narración.</translation>
    </message>
    <message>
        <source>Your practice record was damaged. Everything that could be read is kept.</source>
        <translation>Tu registro de práctica estaba dañado. Se conserva todo lo que se pudo leer.</translation>
    </message>
    <message>
        <source>A copy of the damaged file is “{file}”.</source>
        <translation>La copia del archivo dañado es «{file}».</translation>
    </message>
    <message>
        <source>Your practice record was made with a newer version of ListenApp.</source>
        <translation>Tu registro de práctica se creó con una versión más reciente de ListenApp.</translation>
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
        <source>“{file}” is damaged, so manual corrections are not applied.</source>
        <translation>«{file}» está dañado, así que las correcciones manuales no se aplican.</translation>
    </message>
    <message>
        <source>Make them again or restore a copy of the file.</source>
        <translation>Hazlas de nuevo o restaura una copia del archivo.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer version of ListenApp.</source>
        <translation>«{file}» se ha creado con una versión más reciente de ListenApp.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Actualiza ListenApp para abrirlo.</translation>
    </message>
    <message>
        <source>The story “{story}” is not in the library.</source>
        <translation>La historia «{story}» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>No display found to open the window.</source>
        <translation>No se ha encontrado ninguna pantalla para abrir la ventana.</translation>
    </message>
    <message>
        <source>Start ListenApp in a desktop session.</source>
        <translation>Inicia ListenApp en una sesión de escritorio.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. It may be damaged.</source>
        <translation>«{file}» no se puede leer. Puede que esté dañado.</translation>
    </message>
    <message>
        <source>Check that it opens in another program or choose another file.</source>
        <translation>Comprueba que se abre en otro programa o elige otro archivo.</translation>
    </message>
    <message>
        <source>“{file}” needs too much memory to read.</source>
        <translation>Leer «{file}» requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>Leer «{file}» tarda demasiado.</translation>
    </message>
    <message>
        <source>Timing stopped responding.</source>
        <translation>La sincronización dejó de responder.</translation>
    </message>
    <message>
        <source>The text of “{title}” was changed while it was being timed.</source>
        <translation>El texto de «{title}» se cambió mientras se sincronizaba.</translation>
    </message>
    <message>
        <source>Time the story again.</source>
        <translation>Sincroniza la historia de nuevo.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>El nombre «{file}» es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elige un nombre más corto.</translation>
    </message>
    <message>
        <source>Another ListenApp is changing “{file}”.</source>
        <translation>Otro ListenApp está cambiando «{file}».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” has no home folder on this computer.</source>
        <translation>«{file}» no tiene carpeta personal en este ordenador.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Escribe la ruta completa.</translation>
    </message>
    <message>
        <source>You do not have permission to read “{file}”.</source>
        <translation>No tienes permiso para leer «{file}».</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Pregunta a tu administrador.</translation>
    </message>
    <message>
        <source>Replace the narration, or edit the text.</source>
        <translation>Reemplaza la narración o edita el texto.</translation>
    </message>
    <message>
        <source>The narration of “{title}” does not read its text.</source>
        <translation>La narración de «{title}» no lee su texto.</translation>
    </message>
    <message>
        <source>“{file}” does not begin with this text.</source>
        <translation>«{file}» no empieza con este texto.</translation>
    </message>
    <message>
        <source>Choose another recording, or time it anyway if other speech comes first.</source>
        <translation>Elige otra grabación, o sincroniza de todos modos si primero se oye otra cosa.</translation>
    </message>
    <message>
        <source>Saving was interrupted, possibly because memory ran out.</source>
        <translation>Se interrumpió el guardado, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of “{title}”.</source>
        <translation>Este equipo no tiene ninguna fuente para algunas letras de «{title}».</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and try again.</source>
        <translation>Instala una fuente para este idioma, como Noto Sans, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” is too short for gaps, or its times are doubtful.</source>
        <translation>«{title}» es demasiado corta para hacer huecos, o sus tiempos son dudosos.</translation>
    </message>
    <message>
        <source>Choose the handout without gaps.</source>
        <translation>Elige la ficha sin huecos.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>No hay ninguna impresora instalada en este equipo.</translation>
    </message>
    <message>
        <source>Install a printer, or save the handout as a PDF file.</source>
        <translation>Instala una impresora o guarda la ficha como archivo PDF.</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>No se pudieron imprimir las páginas.</translation>
    </message>
    <message>
        <source>Check the printer and try again.</source>
        <translation>Revisa la impresora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No speech was recognised in “{file}”.</source>
        <translation>No se reconoció ninguna voz en «{file}».</translation>
    </message>
    <message>
        <source>Choose another recording, or add the text.</source>
        <translation>Elige otra grabación o añade el texto.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to practise in this part.</source>
        <translation>«{title}» no tiene nada que practicar en esta parte.</translation>
    </message>
    <message>
        <source>Choose a longer part of the story, or check its timing.</source>
        <translation>Elige una parte más larga de la historia o revisa sus tiempos.</translation>
    </message>
    <message>
        <source>“{source}” is damaged, or it is another kind of file.</source>
        <translation>«{source}» está dañado o es de otro tipo.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>El micrófono se ha desconectado.</translation>
    </message>
    <message>
        <source>Reconnect it and try again.</source>
        <translation>Vuelve a conectarlo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.</source>
        <translation>Elige el archivo .ifo de un diccionario StarDict, el .index de uno dictd o el .zip de uno Yomitan.</translation>
    </message>
    <message>
        <source>Put all files of the dictionary into one folder.</source>
        <translation>Pon todos los archivos del diccionario en una misma carpeta.</translation>
    </message>
    <message>
        <source>“{file}” belongs to this dictionary and is missing.</source>
        <translation>Falta «{file}», que forma parte de este diccionario.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a dictionary.</source>
        <translation>«{file}» no se puede leer como diccionario.</translation>
    </message>
    <message>
        <source>There are no result files.</source>
        <translation>No hay archivos de resultados.</translation>
    </message>
    <message>
        <source>Drop a folder with files ending in .listenwork.</source>
        <translation>Suelta una carpeta con archivos que terminen en .listenwork.</translation>
    </message>
    <message>
        <source>The result of “{pupil}” belongs to another story: “{title}”.</source>
        <translation>El resultado de «{pupil}» es de otra historia: «{title}».</translation>
    </message>
    <message>
        <source>Add that story to the library first.</source>
        <translation>Añade primero esa historia a la biblioteca.</translation>
    </message>
    <message>
        <source>“{file}” is not a result file, or it was changed.</source>
        <translation>«{file}» no es un archivo de resultados o se ha modificado.</translation>
    </message>
    <message>
        <source>Ask the learner to save it again.</source>
        <translation>Pide al alumno que lo guarde de nuevo.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask no está instalado.</translation>
    </message>
    <message>
        <source>Install it with “pip install &apos;listenapp[cluster]&apos;”.</source>
        <translation>Instálalo con «pip install &apos;listenapp[cluster]&apos;».</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”.</source>
        <translation>Ningún planificador responde en «{address}».</translation>
    </message>
    <message>
        <source>Start one with “dask scheduler”.</source>
        <translation>Inicia uno con «dask scheduler».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close search and stay here</source>
        <translation>Cerrar la búsqueda y quedarse aquí</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Buscar en la historia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Back to current line</source>
        <translation>Volver a la línea actual</translation>
    </message>
    <message>
        <source>Show the current line and keep following it</source>
        <translation>Mostrar la línea actual y seguirla</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for Chinese, Japanese and Korean, so they show as boxes.</source>
        <translation>Este ordenador no tiene ninguna fuente para chino, japonés y coreano, y esos caracteres se ven como cuadros.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story, so they show as boxes.</source>
        <translation>Este ordenador no tiene ninguna fuente para algunas letras de esta historia, y se ven como cuadros.</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and restart ListenApp.</source>
        <translation>Instala una fuente para este idioma, como Noto Sans, y reinicia ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no font for {language}, so ListenApp is shown in English.</source>
        <translation>Este ordenador no tiene ninguna fuente para este idioma ({language}), así que ListenApp se muestra en inglés.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.</source>
        <translation>Instala la fuente Noto Sans CJK (en Debian y Ubuntu, el paquete fonts-noto-cjk) y reinicia ListenApp.</translation>
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
        <translation>Palabras de esta historia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not spoken in this story</source>
        <translation>no se dice en esta historia</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>se oye 1 vez</numerusform>
            <numerusform>se oye %n veces</numerusform>
        </translation>
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
        <source>This story has no glossary.</source>
        <translation>Esta historia no tiene glosario.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Repeat all slower</source>
        <translation>Repetir todo más despacio</translation>
    </message>
    <message>
        <source>Back to story</source>
        <translation>Volver a la historia</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>“{term}” is not spoken in this story.</source>
        <translation>«{term}» no se dice en esta historia.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a story</source>
        <translation>Añadir una historia</translation>
    </message>
    <message>
        <source>Drop a web page, a link or a text on the window, together with its recording. ListenApp finds the time of every word, on this computer.</source>
        <translation>Suelta en la ventana una página web, un enlace o un texto, junto con su grabación. ListenApp encuentra el momento de cada palabra en este ordenador.</translation>
    </message>
    <message>
        <source>Read and listen</source>
        <translation>Leer y escuchar</translation>
    </message>
    <message>
        <source>Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the sentence, S repeats it slower.</source>
        <translation>Pulsa Espacio para reproducir. La palabra que suena se resalta. Haz clic en una palabra para oírla. R repite la frase y S la repite más despacio.</translation>
    </message>
    <message>
        <source>Understand words</source>
        <translation>Entender las palabras</translation>
    </message>
    <message>
        <source>Click a word in the list at the side to hear every sentence with it. Press I to see what a word means, and W to add your own.</source>
        <translation>Haz clic en una palabra de la lista lateral para oír todas sus frases. Pulsa I para ver qué significa una palabra y W para añadir las tuyas.</translation>
    </message>
    <message>
        <source>Listen without reading</source>
        <translation>Escuchar sin leer</translation>
    </message>
    <message>
        <source>Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.</source>
        <translation>Pulsa H para ocultar el texto y mantén P para echar un vistazo. El botón del ojo muestra solo lo que ya se ha leído.</translation>
    </message>
    <message>
        <source>Find your pace</source>
        <translation>Encontrar tu ritmo</translation>
    </message>
    <message>
        <source>Choose a speed at the foot of the window. A and B loop a part. The playback options repeat each sentence or pause after it.</source>
        <translation>Elige la velocidad al pie de la ventana. A y B repiten un fragmento en bucle. Las opciones de reproducción repiten cada frase o hacen una pausa después.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Press ? to see every key, and to change it.</source>
        <translation>Pulsa ? para ver todas las teclas y cambiarlas.</translation>
    </message>
    <message>
        <source>Show a story to the class</source>
        <translation>Mostrar una historia a la clase</translation>
    </message>
    <message>
        <source>Press F5. The class sees only the text. If you have one screen, move the mouse to see your buttons. A presenter&apos;s remote works too.</source>
        <translation>Pulsa F5. La clase solo ve el texto. Si tienes una sola pantalla, mueve el ratón para ver tus botones. También sirve un mando de presentaciones.</translation>
    </message>
    <message>
        <source>Uncover the text step by step</source>
        <translation>Destapar el texto paso a paso</translation>
    </message>
    <message>
        <source>C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the picture, K makes the screen black.</source>
        <translation>C tapa el texto. N destapa la palabra siguiente y Mayús+N la frase siguiente. F congela la imagen y K pone la pantalla en negro.</translation>
    </message>
    <message>
        <source>Explain a word</source>
        <translation>Explicar una palabra</translation>
    </message>
    <message>
        <source>Press I: what the spoken word means appears at the foot of the screen.</source>
        <translation>Pulsa I: el significado de la palabra que suena aparece al pie de la pantalla.</translation>
    </message>
    <message>
        <source>Add a book or a podcast</source>
        <translation>Añadir un libro o un pódcast</translation>
    </message>
    <message>
        <source>In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters or episodes. Recordings that belong to them are found by their names.</source>
        <translation>En «Añadir una historia», elige un libro electrónico o escribe la dirección del canal de un pódcast. Después elige sus capítulos o episodios. Las grabaciones que les corresponden se encuentran por sus nombres.</translation>
    </message>
    <message>
        <source>Sort stories by course and level</source>
        <translation>Ordenar historias por curso y nivel</translation>
    </message>
    <message>
        <source>Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.</source>
        <translation>Haz clic derecho en una historia de la biblioteca y elige «Curso y nivel…». Con Ctrl puedes seleccionar varias.</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>Revisar los tiempos</translation>
    </message>
    <message>
        <source>A flag in the library marks stories with sentences to check. D goes to the next one, T edits its times.</source>
        <translation>Una bandera en la biblioteca marca las historias con frases por revisar. D va a la siguiente y T edita sus tiempos.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Compartir una lección</translation>
    </message>
    <message>
        <source>Choose “Share…” in a story&apos;s menu: a lesson for ListenApp, an e-book, a web page, flashcards or a handout.</source>
        <translation>Elige «Compartir…» en el menú de una historia: una lección para ListenApp, un libro electrónico, una página web, tarjetas o una ficha.</translation>
    </message>
    <message>
        <source>Practise a story</source>
        <translation>Practica una historia</translation>
    </message>
    <message>
        <source>Press F6. You listen, read along, fill in the words that are hard to hear, and write and say sentences. What you missed comes back another day, in the first row of the library.</source>
        <translation>Pulsa F6. Escuchas, lees a la vez, completas las palabras difíciles de oír, y escribes y dices frases. Lo que no oíste vuelve otro día, en la primera fila de la biblioteca.</translation>
    </message>
    <message>
        <source>Give tasks and read the results</source>
        <translation>Pon tareas y lee los resultados</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ result files on the library, or press Ctrl+Alt+K, to see them as a table.</source>
        <translation>Pulsa Ctrl+Alt+M para elegir huecos y preguntas, y comparte la historia como lección. Suelta los archivos de resultados de los alumnos sobre la biblioteca, o pulsa Ctrl+Alt+K, para verlos como tabla.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Palabras de esta historia</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Soluciones</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Para estudiantes</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Para profesores</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>This story is already in your library.</source>
        <translation>Esta historia ya está en tu biblioteca.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Cancelado. No se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a story</source>
        <translation>Añadir una historia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>La historia se abre en cuanto sus primeras frases están sincronizadas.</translation>
    </message>
    <message>
        <source>Choose episodes…</source>
        <translation>Elegir episodios…</translation>
    </message>
    <message>
        <source>Choose chapters…</source>
        <translation>Elegir capítulos…</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Añadir lección</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Sincronizar de todos modos</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Escribir el texto</translation>
    </message>
    <message>
        <source>Without a text, ListenApp writes it from the recording. It may contain mistakes.</source>
        <translation>Si no hay texto, ListenApp lo escribe a partir de la grabación. Puede contener errores.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
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
        <source>Web address or file</source>
        <translation>Dirección web o archivo</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Texto de la historia</translation>
    </message>
    <message>
        <source>Paste text here</source>
        <translation>Pega el texto aquí</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>Sound file or web address (optional)</source>
        <translation>Archivo de sonido o dirección web (opcional)</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Elegir automáticamente</translation>
    </message>
    <message>
        <source>Use a link or file instead</source>
        <translation>Usar un enlace o archivo</translation>
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
        <source>Choose a narration</source>
        <translation>Elegir una narración</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Keep the timing of this file</source>
        <translation>Conservar los tiempos de este archivo</translation>
    </message>
    <message>
        <source>Otherwise the story is timed again with the narration.</source>
        <translation>Si no, la historia se sincroniza de nuevo con la narración.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Título (opcional)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder of stories</source>
        <translation>Elige una carpeta con historias</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Leyendo la historia…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
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
    <message>
        <source>Downloading the narration… {percent} %</source>
        <translation>Descargando la narración… {percent} %</translation>
    </message>
    <message>
        <source>Writing the text… {percent} %</source>
        <translation>Escribiendo el texto… {percent} %</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>Added to the queue.</source>
        <translation>Añadido a la cola.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Historia {number} de {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>LabelFilter</name>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Todos los cursos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Course and level</source>
        <translation>Curso y nivel</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n historia</numerusform>
            <numerusform>%n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>App language</source>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Del sistema</translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message>
        <source>Open a story with narration first.</source>
        <translation>Abre primero una historia con narración.</translation>
    </message>
    <message>
        <source>Press the button or any letter key each time you hear a click.</source>
        <translation>Pulsa el botón o cualquier letra cada vez que oigas un clic.</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tocar</translation>
    </message>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>Sigue tocando: falta 1.</numerusform>
            <numerusform>Sigue tocando: faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your taps did not match the clicks. Try again.</source>
        <translation>Tus toques no coincidieron con los clics. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Tap to the beat</source>
        <translation>Toca al ritmo</translation>
    </message>
    <message>
        <source>Your sound is {n} ms late. The highlight now waits for it.</source>
        <translation>Tu sonido llega {n} ms tarde. El resaltado ahora lo espera.</translation>
    </message>
    <message>
        <source>The sound stopped. Close this panel and reconnect your sound output.</source>
        <translation>El sonido se ha detenido. Cierra este panel y vuelve a conectar la salida de sonido.</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>practice.csv</source>
        <translation>práctica.csv</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Delete all practice data</source>
        <translation>Borrar todos los datos de práctica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Words heard at first listening, in your last stories</source>
        <translation>Palabras oídas en la primera escucha, en tus últimas historias</translation>
    </message>
    <message>
        <source>Small words and other words</source>
        <translation>Palabras pequeñas y otras palabras</translation>
    </message>
    <message>
        <source>Fastest speed at which you hear nearly everything</source>
        <translation>Velocidad máxima a la que oyes casi todo</translation>
    </message>
    <message>
        <source>All of this stays on this computer.</source>
        <translation>Todo esto se queda en este ordenador.</translation>
    </message>
    <message>
        <source>No lesson yet.</source>
        <translation>Aún no hay lecciones.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>Small words {small}, other words {other}</source>
        <translation>Palabras pequeñas {small}, otras palabras {other}</translation>
    </message>
    <message>
        <source>Your practice data was deleted.</source>
        <translation>Se han borrado tus datos de práctica.</translation>
    </message>
    <message>
        <source>Time listened</source>
        <translation>Tiempo de escucha</translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>1 carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLauncher</name>
    <message>
        <source>Whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Palabras del glosario</translation>
    </message>
    <message>
        <source>Gaps: small words</source>
        <translation>Huecos: palabras cortas</translation>
    </message>
    <message>
        <source>Gaps: words of the story</source>
        <translation>Huecos: palabras de la historia</translation>
    </message>
    <message>
        <source>Gaps: mixed</source>
        <translation>Huecos: mezcla</translation>
    </message>
    <message>
        <source>Gaps: all words</source>
        <translation>Huecos: todas las palabras</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Frases guardadas</translation>
    </message>
    <message>
        <source>Lesson settings…</source>
        <translation>Ajustes de la lección…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Stages of a lesson</source>
        <translation>Etapas de la lección</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Duración de la lección</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Record when the narrator has spoken</source>
        <translation>Grabar cuando haya hablado el narrador</translation>
    </message>
    <message>
        <source>Silence for you to begin</source>
        <translation>Silencio para que empieces</translation>
    </message>
    <message>
        <source>Times the length of the narrator&apos;s sentence</source>
        <translation>Veces la duración de la frase del narrador</translation>
    </message>
    <message>
        <source>A lesson has the marked stages, in this order.</source>
        <translation>La lección tiene las etapas marcadas, en este orden.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Escuchar y leer</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Puntos difíciles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Escuchar de nuevo</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Story removed.</source>
        <translation>Historia eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>sin sincronizar</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>{percent} % escuchado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>1 frase por revisar</numerusform>
            <numerusform>%n frases por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>escuchada una vez</numerusform>
            <numerusform>escuchada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>texto generado automáticamente</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>No stories found.</source>
        <translation>No se han encontrado historias.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>Ordenar historias por</translation>
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
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sentences to check</source>
        <translation>Frases por revisar</translation>
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
        <source>Edit title and text…</source>
        <translation>Editar título y texto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>Descargar imagen</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Añadir narración…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Reemplazar narración…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Última añadida</translation>
    </message>
    <message>
        <source>Course and level…</source>
        <translation>Curso y nivel…</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Just listen. Space pauses.</source>
        <translation>Solo escucha. La barra espaciadora pausa.</translation>
    </message>
    <message>
        <source>Space plays the story.</source>
        <translation>La barra espaciadora reproduce la historia.</translation>
    </message>
    <message>
        <source>Type what you heard: {number} of {all}</source>
        <translation>Escribe lo que has oído: {number} de {all}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the narration</source>
        <translation>Seguir la narración</translation>
    </message>
    <message>
        <source>Click to play the whole sentence</source>
        <translation>Clic para reproducir toda la frase</translation>
    </message>
    <message>
        <source>Click to play only the word</source>
        <translation>Clic para reproducir solo la palabra</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Añadir narración…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Reemplazar narración…</translation>
    </message>
    <message>
        <source>Click to show what the word means</source>
        <translation>Clic para mostrar el significado de la palabra</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Say something. The bar shows how loud you are.</source>
        <translation>Di algo. La barra muestra el volumen de tu voz.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Download ({size} MB)</source>
        <translation>Descargar ({size} MB)</translation>
    </message>
    <message>
        <source>Downloading the speech model… {percent} %</source>
        <translation>Descargando el modelo de voz… {percent} %</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Copiando el modelo de voz… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Try again now.</source>
        <translation>El modelo de voz está listo. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>They time the words, on this computer and without internet.</source>
        <translation>Sincronizan las palabras en este ordenador, sin internet.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>solo inglés</translation>
    </message>
    <message>
        <source>{name}: {languages}, {size} MB</source>
        <translation>{name}: {languages}, {size} MB</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
</context>
<context>
    <name>NarrationChooser</name>
    <message>
        <source>Add a new story</source>
        <translation>Añadir una historia nueva</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>Elegir una narración</translation>
    </message>
    <message>
        <source>Choose another recording…</source>
        <translation>Elegir otra grabación…</translation>
    </message>
    <message>
        <source>Replace narration</source>
        <translation>Reemplazar narración</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Sonido ({types})</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>¿Para qué es «{name}»?</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Sincronizar de todos modos</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>1 historia</numerusform>
            <numerusform>%n historias</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>«{word}» no se lee en voz alta.</translation>
    </message>
    <message>
        <source>“{word}” cannot be played yet.</source>
        <translation>«{word}» aún no se puede reproducir.</translation>
    </message>
    <message>
        <source>Something went wrong. Details are in the log file.</source>
        <translation>Algo ha fallado. Los detalles están en el archivo de registro.</translation>
    </message>
    <message>
        <source>You can continue or restart ListenApp. If it happens again, send the log file to the developers.</source>
        <translation>Puedes continuar o reiniciar ListenApp. Si vuelve a ocurrir, envía el archivo de registro a los desarrolladores.</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Mostrar archivo de registro</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>El archivo de registro está aquí:</translation>
    </message>
    <message>
        <source>This story has no narration yet.</source>
        <translation>Esta historia aún no tiene narración.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>Aún sin sincronizar.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>1 frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>texto generado automáticamente</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Del sistema</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Frase por frase</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>Parar tras cada frase</translation>
    </message>
    <message>
        <source>Play each sentence</source>
        <translation>Reproducir cada frase</translation>
    </message>
    <message>
        <source>Pause after sentence</source>
        <translation>Pausa tras la frase</translation>
    </message>
    <message>
        <source>Pause after phrase</source>
        <translation>Pausa tras un grupo de palabras</translation>
    </message>
</context>
<context>
    <name>PlaybackPopup</name>
    <message>
        <source>Playback options</source>
        <translation>Opciones de reproducción</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Escuchar y leer</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Puntos difíciles</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Escuchar de nuevo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>suena igual</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>where words join</source>
        <translation>unión de palabras</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>terminación</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>casi</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>otra palabra</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Type what you hear.</source>
        <translation>Escribe lo que oyes.</translation>
    </message>
    <message>
        <source>There is no word in this answer. Type what you hear.</source>
        <translation>No hay ninguna palabra en esta respuesta. Escribe lo que oyes.</translation>
    </message>
    <message>
        <source>These letters are not those of the story. Check the keyboard layout.</source>
        <translation>Estas letras no son las de la historia. Comprueba la distribución del teclado.</translation>
    </message>
    <message>
        <source>That is too long. Type only the words that are missing.</source>
        <translation>Es demasiado largo. Escribe solo las palabras que faltan.</translation>
    </message>
    <message>
        <source>Heard: {heard} of {all}</source>
        <translation>Oídas: {heard} de {all}</translation>
    </message>
    <message>
        <source>Spelling: {right} of {all}</source>
        <translation>Ortografía: {right} de {all}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>No se ha dicho: {words}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>“{word}”: {class}</source>
        <translation>«{word}»: {class}</translation>
    </message>
    <message>
        <source>“{word}”: {class}. You wrote “{given}”.</source>
        <translation>«{word}»: {class}. Has escrito «{given}».</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a quarter of its careful length.</source>
        <translation>«{words}»: {time}, una cuarta parte de lo que dura al hablar despacio.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a third of its careful length.</source>
        <translation>«{words}»: {time}, un tercio de lo que dura al hablar despacio.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about half its careful length.</source>
        <translation>«{words}»: {time}, la mitad de lo que dura al hablar despacio.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about two thirds of its careful length.</source>
        <translation>«{words}»: {time}, dos tercios de lo que dura al hablar despacio.</translation>
    </message>
    <message>
        <source>“{word}” is joined to “{before}”.</source>
        <translation>«{word}» se une a «{before}».</translation>
    </message>
    <message>
        <source>The words around it are spoken fast.</source>
        <translation>Las palabras de alrededor se dicen rápido.</translation>
    </message>
    <message>
        <source>Speech recognition also heard something else here.</source>
        <translation>El reconocimiento de voz también oyó otra cosa aquí.</translation>
    </message>
    <message>
        <source>It is one of the words of this story.</source>
        <translation>Es una de las palabras de esta historia.</translation>
    </message>
    <message>
        <source>It is a rare word.</source>
        <translation>Es una palabra poco frecuente.</translation>
    </message>
    <message>
        <source>Its ending is a single consonant.</source>
        <translation>Su terminación es una sola consonante.</translation>
    </message>
    <message>
        <source>You have missed this word before.</source>
        <translation>Ya has fallado esta palabra antes.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Casi todo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>The text was changed since. What is left of the lesson goes on.</source>
        <translation>El texto ha cambiado desde entonces. Sigue lo que queda de la lección.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Speaking needs a narration that is timed.</source>
        <translation>Para hablar hace falta una narración sincronizada.</translation>
    </message>
    <message>
        <source>Preparing the sentences…</source>
        <translation>Preparando las frases…</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip this stage</source>
        <translation>Omitir esta etapa</translation>
    </message>
    <message>
        <source>Preparing the lesson…</source>
        <translation>Preparando la lección…</translation>
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
    <name>QueueController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>1 historia añadida.</numerusform>
            <numerusform>%n historias añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>1 ya estaba en tu biblioteca.</numerusform>
            <numerusform>%n ya estaban en tu biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>1 no se pudo añadir.</numerusform>
            <numerusform>%n no se pudieron añadir.</numerusform>
        </translation>
    </message>
    <message>
        <source>ListenApp closed unexpectedly while adding “{names}”.</source>
        <translation>ListenApp se cerró inesperadamente al añadir «{names}».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Buscando historias…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Sincronizar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>1 historia sincronizada.</numerusform>
            <numerusform>%n historias sincronizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>1 no se pudo cambiar.</numerusform>
            <numerusform>%n no se pudieron cambiar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel “{name}”</source>
        <translation>Cancelar «{name}»</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Start of loop set. Press B at the end.</source>
        <translation>Inicio del bucle marcado. Pulsa B al final.</translation>
    </message>
    <message>
        <source>This part is too short to loop.</source>
        <translation>Esta parte es demasiado corta para repetirla en bucle.</translation>
    </message>
    <message>
        <source>Loop is on. Press X to clear it.</source>
        <translation>Bucle activado. Pulsa X para quitarlo.</translation>
    </message>
    <message>
        <source>Playback stops after each sentence.</source>
        <translation>La reproducción se detiene tras cada frase.</translation>
    </message>
    <message>
        <source>Playback no longer stops after each sentence.</source>
        <translation>La reproducción ya no se detiene tras cada frase.</translation>
    </message>
    <message>
        <source>The highlight waits {n} ms for your headphones.</source>
        <translation>El resaltado espera {n} ms a tus auriculares.</translation>
    </message>
    <message>
        <source>The highlight comes {n} ms early.</source>
        <translation>El resaltado se adelanta {n} ms.</translation>
    </message>
    <message>
        <source>No sentences to check.</source>
        <translation>No hay frases por revisar.</translation>
    </message>
    <message>
        <source>There is no timing to edit yet.</source>
        <translation>Aún no hay tiempos que editar.</translation>
    </message>
    <message>
        <source>No explanation for this word. Press W to add one.</source>
        <translation>Esta palabra no tiene explicación. Pulsa W para añadir una.</translation>
    </message>
    <message>
        <source>Play the story or place the cursor in a sentence to save it.</source>
        <translation>Reproduce la historia o coloca el cursor en una frase para guardarla.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>La frase ya no está guardada.</translation>
    </message>
    <message>
        <source>Sentence saved.</source>
        <translation>Frase guardada.</translation>
    </message>
    <message>
        <source>Sentences can be saved when the story is in the library.</source>
        <translation>Podrás guardar frases cuando la historia esté en la biblioteca.</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Quitar bucle</translation>
    </message>
</context>
<context>
    <name>ReaderCoordinator</name>
    <message>
        <source>The text is hidden. Click here or hold {key} to peek.</source>
        <translation>El texto está oculto. Haz clic aquí o mantén pulsado {key} para verlo.</translation>
    </message>
    <message>
        <source>The text is hidden. Click here to peek.</source>
        <translation>El texto está oculto. Haz clic aquí para verlo.</translation>
    </message>
    <message>
        <source>This story has no translation. Add one in the menu.</source>
        <translation>Esta historia no tiene traducción. Añádela en el menú.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Q marks a sentence that is hard to hear.</source>
        <translation>Q marca una frase difícil de oír.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>Difícil de oír</translation>
    </message>
    <message>
        <source>Marked as hard. You will hear this sentence again another day.</source>
        <translation>Marcada como difícil. Volverás a oír esta frase otro día.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Follow the narration</source>
        <translation>Seguir la narración</translation>
    </message>
    <message>
        <source>A click on a word</source>
        <translation>Un clic en una palabra</translation>
    </message>
    <message>
        <source>plays from the word</source>
        <translation>reproduce desde ella</translation>
    </message>
    <message>
        <source>plays the whole sentence</source>
        <translation>reproduce toda la frase</translation>
    </message>
    <message>
        <source>plays only the word</source>
        <translation>reproduce solo la palabra</translation>
    </message>
    <message>
        <source>shows what it means</source>
        <translation>muestra qué significa</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>No se encontró «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episodio</numerusform>
            <numerusform>%n episodios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n capítulo</numerusform>
            <numerusform>%n capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {count}</source>
        <translation>«{title}», {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>1 palabra explicada</numerusform>
            <numerusform>%n palabras explicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>narration found beside the text</source>
        <translation>narración encontrada junto al texto</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>narración encontrada en la página</translation>
    </message>
    <message>
        <source>This story is already in your library.</source>
        <translation>Esta historia ya está en tu biblioteca.</translation>
    </message>
    <message>
        <source>You can choose among the stories of this folder.</source>
        <translation>Puedes elegir entre las historias de esta carpeta.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Lesson done</source>
        <translation>Lección terminada</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Volver a la historia</translation>
    </message>
    <message>
        <source>You understood: {before}, then {after}.</source>
        <translation>Has entendido: {before}, luego {after}.</translation>
    </message>
    <message>
        <source>Words heard in the three sentences: {before} of {all}, then {after} of {all}.</source>
        <translation>Palabras oídas en las tres frases: {before} de {all}, luego {after} de {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>1 frase para volver a oír otro día.</numerusform>
            <numerusform>%n frases para volver a oír otro día.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Volver a oír</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
    <message>
        <source>Preparing your sentences…</source>
        <translation>Preparando tus frases…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Listen. The text comes afterwards.</source>
        <translation>Escucha. El texto viene después.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Type what you hear in the gap.</source>
        <translation>Escribe lo que oyes en el hueco.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Siguiente hueco</translation>
    </message>
    <message>
        <source>Gap {number} of {count}</source>
        <translation>Hueco {number} de {count}</translation>
    </message>
    <message>
        <source>Everything heard.</source>
        <translation>Lo has oído todo.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Siguiente frase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>%n frase oída otra vez.</numerusform>
            <numerusform>%n frases oídas otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when it is time.</source>
        <translation>Volverán cuando toque.</translation>
    </message>
    <message>
        <source>Nothing to hear again today.</source>
        <translation>Hoy no hay nada que volver a oír.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>All tasks done.</source>
        <translation>Todas las tareas hechas.</translation>
    </message>
    <message>
        <source>Type your name to save the result.</source>
        <translation>Escribe tu nombre para guardar el resultado.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message>
        <source>Give this file to your teacher.</source>
        <translation>Entrega este archivo a tu profesor.</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Tenía razón</translation>
    </message>
    <message>
        <source>Add my recordings</source>
        <translation>Añadir mis grabaciones</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Abrir historia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Frases guardadas</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>En todas las historias</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>En esta historia</translation>
    </message>
    <message>
        <source>No saved sentences yet.</source>
        <translation>Aún no hay frases guardadas.</translation>
    </message>
    <message>
        <source>Press {key} to save the current sentence.</source>
        <translation>Pulsa {key} para guardar la frase actual.</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Frases guardadas</translation>
    </message>
    <message>
        <source>Stories to list</source>
        <translation>Historias que se muestran</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Say the sentences, and compare with the narrator.</source>
        <translation>Di las frases y compáralas con el narrador.</translation>
    </message>
    <message>
        <source>Record and compare</source>
        <translation>Grabar y comparar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>SecondTextDialog</name>
    <message>
        <source>Choose a translation</source>
        <translation>Elegir una traducción</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Paste a translation, or choose its file. Hold {key} to see it below each paragraph.</source>
        <translation>Pega una traducción o elige su archivo. Mantén pulsada {key} para verla debajo de cada párrafo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Texts ({types})</source>
        <translation>Textos ({types})</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Text and colours</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Opens in ListenApp, with narration and timing.</source>
        <translation>Se abre en ListenApp, con narración y tiempos.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>For phones and tablets. Plays and highlights the text.</source>
        <translation>Para móviles y tabletas. Reproduce y resalta el texto.</translation>
    </message>
    <message>
        <source>Highlight sentences</source>
        <translation>Resaltar frases</translation>
    </message>
    <message>
        <source>Plays well in every reader app.</source>
        <translation>Funciona bien en todas las aplicaciones de lectura.</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Resaltar palabras</translation>
    </message>
    <message>
        <source>Playback stutters in some reader apps.</source>
        <translation>En algunas aplicaciones de lectura suena entrecortado.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>For any browser. Needs no internet.</source>
        <translation>Para cualquier navegador. No necesita internet.</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Flashcards for the words, with sound.</source>
        <translation>Tarjetas de memoria de las palabras, con sonido.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>For video players and video editors.</source>
        <translation>Para reproductores y editores de vídeo.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Opens in every player.</source>
        <translation>Se abren en cualquier reproductor.</translation>
    </message>
    <message>
        <source>Web subtitles (WebVTT)</source>
        <translation>Subtítulos web (WebVTT)</translation>
    </message>
    <message>
        <source>For videos on web pages. Words light up.</source>
        <translation>Para vídeos en páginas web. Las palabras se iluminan.</translation>
    </message>
    <message>
        <source>Karaoke subtitles (ASS)</source>
        <translation>Subtítulos de karaoke (ASS)</translation>
    </message>
    <message>
        <source>For mpv and VLC. Words light up.</source>
        <translation>Para mpv y VLC. Las palabras se iluminan.</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>Letra (LRC)</translation>
    </message>
    <message>
        <source>For music players.</source>
        <translation>Para reproductores de música.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Sound clips, tables, and data for other programs.</source>
        <translation>Clips de sonido, tablas y datos para otros programas.</translation>
    </message>
    <message>
        <source>Sentence clips</source>
        <translation>Clips de frases</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each sentence.</source>
        <translation>Una carpeta con un archivo MP3 por frase.</translation>
    </message>
    <message>
        <source>Word clips</source>
        <translation>Clips de palabras</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each word.</source>
        <translation>Una carpeta con un archivo MP3 por palabra.</translation>
    </message>
    <message>
        <source>Word table (CSV)</source>
        <translation>Tabla de palabras (CSV)</translation>
    </message>
    <message>
        <source>Words and times, for spreadsheets.</source>
        <translation>Palabras y tiempos, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>For work on speech in Praat.</source>
        <translation>Para analizar el habla en Praat.</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation>Todos los datos (JSON)</translation>
    </message>
    <message>
        <source>Text, times and glossary, for programmers.</source>
        <translation>Texto, tiempos y glosario, para programadores.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>To print, with numbered lines and glossary, and gaps to fill in.</source>
        <translation>Para imprimir, con líneas numeradas, glosario y huecos para rellenar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A PDF file with text and glossary.</source>
        <translation>Un archivo PDF con texto y glosario.</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Texto con huecos</translation>
    </message>
    <message>
        <source>A PDF file with space for answers. The key is on the last page.</source>
        <translation>Un archivo PDF con espacio para respuestas. Las soluciones están en la última página.</translation>
    </message>
    <message>
        <source>Print text…</source>
        <translation>Imprimir texto…</translation>
    </message>
    <message>
        <source>Print text with gaps…</source>
        <translation>Imprimir texto con huecos…</translation>
    </message>
    <message>
        <source>Choose the printer and the paper.</source>
        <translation>Elige la impresora y el papel.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>You can share the story when timing is finished.</source>
        <translation>Podrás compartir la historia cuando termine la sincronización.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>El archivo está aquí:</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You can cancel at any time. No file is left behind.</source>
        <translation>Puedes cancelar en cualquier momento. No quedará ningún archivo.</translation>
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
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset shortcuts</source>
        <translation>Restablecer atajos</translation>
    </message>
    <message>
        <source>To change a shortcut, click it and press a new key.</source>
        <translation>Para cambiar un atajo, haz clic en él y pulsa otra tecla.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words and saved sentences</source>
        <translation>Palabras y frases guardadas</translation>
    </message>
</context>
<context>
    <name>SoundDelayPanel</name>
    <message>
        <source>Sound delay</source>
        <translation>Retardo del sonido</translation>
    </message>
    <message>
        <source>Silence before playback</source>
        <translation>Silencio antes de reproducir</translation>
    </message>
    <message>
        <source>Measure by tapping</source>
        <translation>Medir con toques</translation>
    </message>
    <message>
        <source>Audio sync</source>
        <translation>Desfase del audio</translation>
    </message>
    <message>
        <source>Bluetooth headphones</source>
        <translation>Auriculares Bluetooth</translation>
    </message>
</context>
<context>
    <name>SpeakingController</name>
    <message>
        <source>Nothing was heard. Check the microphone in the playback options.</source>
        <translation>No se ha oído nada. Revisa el micrófono en las opciones de reproducción.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Recording deleted.</source>
        <translation>Grabación borrada.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Say it</source>
        <translation>Dilo</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>Rhythm: narrator above, you below</source>
        <translation>Ritmo: el narrador arriba, tú abajo</translation>
    </message>
    <message>
        <source>Melody: narrator dashed, you solid</source>
        <translation>Melodía: el narrador con guiones, tú continua</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Narrador</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>Ambos por turno</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Borrar grabación</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Siguiente frase</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Listen, then hold Space and say it. A short press records until you are silent.</source>
        <translation>Escucha; luego mantén pulsada la barra espaciadora y dilo. Una pulsación corta graba hasta que calles.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Rhythm of the narrator</source>
        <translation>Ritmo del narrador</translation>
    </message>
    <message>
        <source>Melody of the narrator</source>
        <translation>Melodía del narrador</translation>
    </message>
    <message>
        <source>Install a speech model to see which words were understood.</source>
        <translation>Instala un modelo de voz para ver qué palabras se han entendido.</translation>
    </message>
    <message>
        <source>Every word was understood.</source>
        <translation>Se han entendido todas las palabras.</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>No se ha entendido: {words}</translation>
    </message>
    <message>
        <source>Longer than the narrator: {words}.</source>
        <translation>Más largas que el narrador: {words}.</translation>
    </message>
    <message>
        <source>Shorter: {words}.</source>
        <translation>Más cortas: {words}.</translation>
    </message>
    <message>
        <source>Rhythm as the narrator</source>
        <translation>Ritmo como el del narrador</translation>
    </message>
    <message>
        <source>Melody: {count} semitones from the narrator</source>
        <translation>Melodía: a {count} semitonos del narrador</translation>
    </message>
    <message>
        <source>My best</source>
        <translation>Mi mejor</translation>
    </message>
    <message>
        <source>I said it right</source>
        <translation>Lo he dicho bien</translation>
    </message>
    <message>
        <source>Beats: narrator above, you below</source>
        <translation>Pulsos: arriba el narrador, abajo tú</translation>
    </message>
    <message>
        <source>Beats: narrator {narrator}, you {you}</source>
        <translation>Pulsos: narrador {narrator}, tú {you}</translation>
    </message>
</context>
<context>
    <name>StageDot</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>Stages of the lesson</source>
        <translation>Etapas de la lección</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
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
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Sentence: {at} of {total}</source>
        <translation>Frase: {at} de {total}</translation>
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
    <name>StoryJob</name>
    <message>
        <source>Timing is not responding. Wait or cancel it.</source>
        <translation>La sincronización no responde. Espera o cancélala.</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap the words</source>
        <translation>Marcar las palabras</translation>
    </message>
    <message>
        <source>Tap at “{word}”</source>
        <translation>Pulsa en «{word}»</translation>
    </message>
</context>
<context>
    <name>TaskEditorPage</name>
    <message>
        <source>Tasks for the class</source>
        <translation>Tareas para la clase</translation>
    </message>
    <message>
        <source>Gaps and questions</source>
        <translation>Huecos y preguntas</translation>
    </message>
    <message>
        <source>Other right answers, separated by semicolons</source>
        <translation>Otras respuestas correctas, separadas por punto y coma</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta tuya</translation>
    </message>
    <message>
        <source>Choose gaps</source>
        <translation>Elegir huecos</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Añadir hueco</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Show in class view</source>
        <translation>Mostrar en la vista de clase</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>Pregunta: {text}</translation>
    </message>
    <message>
        <source>Save and share…</source>
        <translation>Guardar y compartir…</translation>
    </message>
    <message>
        <source>Stages of the lesson</source>
        <translation>Etapas de la lección</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Play again</source>
        <translation>Oír de nuevo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Tenía razón</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Lo que oyes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>No he oído nada</translation>
    </message>
</context>
<context>
    <name>TeacherPages</name>
    <message>
        <source>Start tasks</source>
        <translation>Empezar las tareas</translation>
    </message>
    <message>
        <source>Open a story that is timed.</source>
        <translation>Abre una historia sincronizada.</translation>
    </message>
    <message>
        <source>This story has tasks.</source>
        <translation>Esta historia tiene tareas.</translation>
    </message>
    <message>
        <source>No gaps fit this story.</source>
        <translation>Ningún hueco encaja en esta historia.</translation>
    </message>
    <message>
        <source>Saved with the story. Share the story as a lesson to hand out the tasks.</source>
        <translation>Guardado con la historia. Comparte la historia como lección para repartir las tareas.</translation>
    </message>
    <message>
        <source>This story has no tasks.</source>
        <translation>Esta historia no tiene tareas.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Resultados de una clase</translation>
    </message>
    <message>
        <source>Results (*.listenwork)</source>
        <translation>Resultados (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Title and text</source>
        <translation>Título y texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Texto de la historia</translation>
    </message>
    <message>
        <source>Unchanged words keep their timing. You can close this panel and keep listening.</source>
        <translation>Las palabras sin cambios conservan sus tiempos. Puedes cerrar este panel y seguir escuchando.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Your unsaved changes were restored.</source>
        <translation>Se han recuperado tus cambios sin guardar.</translation>
    </message>
    <message>
        <source>Only changed words are timed again.</source>
        <translation>Solo se vuelven a sincronizar las palabras modificadas.</translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Story changed.</source>
        <translation>Historia modificada.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>1 palabra sincronizada.</numerusform>
            <numerusform>%n palabras sincronizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>1 palabra no se lee en voz alta.</numerusform>
            <numerusform>%n palabras no se leen en voz alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes undone.</source>
        <translation>Cambios deshechos.</translation>
    </message>
    <message>
        <source>Cancelled. The story was not changed.</source>
        <translation>Cancelado. La historia no se ha modificado.</translation>
    </message>
</context>
<context>
    <name>TextEditJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Leyendo la historia…</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %</source>
        <translation>Sincronizando los cambios… {percent} %</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %, {left} left</source>
        <translation>Sincronizando los cambios… {percent} %, faltan {left}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Story text</source>
        <translation>Texto de la historia</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Sentence timing</source>
        <translation>Tiempos de la frase</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Siguiente frase por revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Set start here</source>
        <translation>Iniciar aquí</translation>
    </message>
    <message>
        <source>Shift everything after it</source>
        <translation>Desplazar todo lo que sigue</translation>
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
    <name>TitledDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>%n frase para volver a oír</numerusform>
            <numerusform>%n frases para volver a oír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}, {minutes}</source>
        <translation>{sentences}, {minutes}</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} de {length}</translation>
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
        <source>Show or hide text</source>
        <translation>Mostrar u ocultar texto</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
    </message>
    <message>
        <source>Blur text</source>
        <translation>Desenfocar texto</translation>
    </message>
    <message>
        <source>Only what has been spoken</source>
        <translation>Solo lo ya leído</translation>
    </message>
    <message>
        <source>Only the current sentence</source>
        <translation>Solo la frase actual</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>Ocultar texto</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Check the timing of this sentence.</source>
        <translation>Revisa los tiempos de esta frase.</translation>
    </message>
    <message>
        <source>Saved sentence</source>
        <translation>Frase guardada</translation>
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
        <source>Repeat sentence</source>
        <translation>Repetir frase</translation>
    </message>
    <message>
        <source>Repeat slower</source>
        <translation>Repetir más despacio</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Repetir frase en bucle</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Opciones de reproducción</translation>
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
        <source>Same as system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Añadir narración…</translation>
    </message>
    <message>
        <source>No narration yet. Choose a recording, or drop it here.</source>
        <translation>Aún no hay narración. Elige una grabación o suéltala aquí.</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Ajustes de sonido…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trouble list</source>
        <translation>Lista de dificultades</translation>
    </message>
    <message>
        <source>Words and kinds of misses</source>
        <translation>Palabras y tipos de fallo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Reproducir todas</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>Practicar estas</translation>
    </message>
    <message>
        <source>Nothing gives you trouble yet. Practise with a story first.</source>
        <translation>Aún no hay dificultades. Practica primero con una historia.</translation>
    </message>
    <message>
        <source>{name}: missed {misses} of {tries}</source>
        <translation>{name}: {misses} fallos de {tries}</translation>
    </message>
    <message>
        <source>Where words join</source>
        <translation>Donde se unen las palabras</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Terminaciones</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>Palabras parecidas</translation>
    </message>
    <message>
        <source>Other words heard</source>
        <translation>Otras palabras oídas</translation>
    </message>
    <message>
        <source>Words not heard</source>
        <translation>Palabras no oídas</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>Respuestas mostradas</translation>
    </message>
</context>
<context>
    <name>TypedTasksPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>UnderstoodQuestion</name>
    <message>
        <source>How much did you understand?</source>
        <translation>¿Cuánto has entendido?</translation>
    </message>
</context>
<context>
    <name>WarmUpPage</name>
    <message>
        <source>Hear these words, then press Enter.</source>
        <translation>Escucha estas palabras y pulsa Intro.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message>
        <source>Hear “{word}”</source>
        <translation>Oír «{word}»</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Mostrar el significado</translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>Posición en la historia</translation>
    </message>
    <message>
        <source>{here} of {whole}</source>
        <translation>{here} de {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n minuto {seconds}</numerusform>
            <numerusform>%n minutos {seconds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>Las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy word, meaning and sentence</source>
        <translation>Copiar palabra, significado y frase</translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>Escuchar la frase (%n)</numerusform>
            <numerusform>Escuchar las %n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <translation>Escuchar la frase</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>Escuchar la palabra</translation>
    </message>
    <message>
        <source>In the list of words</source>
        <translation>Está en la lista de palabras</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>No está en el diccionario.</translation>
    </message>
    <message>
        <source>Remove saved sentence</source>
        <translation>Quitar la frase guardada</translation>
    </message>
    <message>
        <source>Save sentence</source>
        <translation>Guardar la frase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>WordCardController</name>
    <message>
        <source>noun</source>
        <translation>sustantivo</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjetivo</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbio</translation>
    </message>
    <message>
        <source>in this story</source>
        <translation>en esta historia</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>tu palabra</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronombre</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>determinante</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>preposición</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjunción</translation>
    </message>
    <message>
        <source>helping verb</source>
        <translation>verbo auxiliar</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma contraída</translation>
    </message>
    <message>
        <source>grammar word</source>
        <translation>palabra gramatical</translation>
    </message>
    <message>
        <source>“{word}”: sentence {at} of {total}. Esc returns.</source>
        <translation>«{word}»: frase {at} de {total}. Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word as in the story</source>
        <translation>Palabra, como en la historia</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>_SavedPage</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
</TS>
