"""List what people write short and narrators read in full, with the words that are read: for `matching.py`.

The abbreviations, units and time zones are those of style guides and of Unicode CLDR.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

DIGITS = {
    "en": "zero one two three four five six seven eight nine".split(),
    "de": "null eins zwei drei vier fünf sechs sieben acht neun".split(),
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve".split(),
}
FILLERS = {
    "en": """
        Many trees fell in the town. It will be on television. Firemen came from all over the land. Nothing is
        faster. People swim in it every day. That is enough for a house. The leaders are ready. Both of them
        were happy. The children went home early. Nobody knows the reason. A dog slept under the table. We drank
        our tea in the garden. The train was late again. Her brother lives near the sea. They built a new
        school. The weather is getting warmer. He closed the window quietly. The old man laughed. My friends
        like this song. It was a very long day. The farmers need more rain. She wrote a letter to her mother.
        The museum opens soon. Everyone was surprised. The soup tastes good. A boat came into the harbor. The
        game ended without a winner. Birds sang in the morning.
    """,
    "de": """
        Danach gingen alle nach Hause. Das Wetter war sehr schön. Die Kinder spielen im Garten. Niemand kennt
        den Grund. Der Hund schläft unter dem Tisch. Meine Schwester wohnt am Meer. Der Zug kam wieder zu spät.
        Wir trinken heute Tee. Sie haben eine neue Schule gebaut. Das Museum öffnet bald. Die Suppe schmeckt
        gut. Alle waren überrascht.
    """,
    "es": """
        Después todos volvieron a casa. Hacía muy buen tiempo. Los niños juegan en el jardín. Nadie sabe la
        razón. El perro duerme debajo de la mesa. Mi hermana vive cerca del mar. El tren llegó tarde otra vez.
        Hoy bebemos té. Han construido una escuela nueva. El museo abre pronto. La sopa está buena. Todos
        estaban sorprendidos.
    """,
}

# Entries "written = read", divided by " | ". The first part is the sentence, in which * stands for the form.
_SENTENCES = {
    "en": {
        "Yesterday * came to the town hall.": """
            Ms. Park = miz park | Mx. Carter = mix carter | Amb. Wilson = ambassador wilson
            Atty. Cooper = attorney cooper
            Sheikh Hassan = sheikh hassan | Imam Yusuf = imam yusuf | Sen. Baker = senator baker
            Rep. Turner = representative turner
            Gov. Miller = governor miller | Lt. Harris = lieutenant harris | Sgt. Cooper = sergeant cooper
            Maj. Lewis = major lewis
            Cpl. Young = corporal young | Capt. Scott = captain scott | Adm. Green = admiral green
            Cmdr. Hall = commander hall
            Prof. Adams = professor adams | Rev. Nelson = reverend nelson | Hon. Roberts = honorable roberts
            Msgr. Kelly = monsignor kelly
            Insp. Morgan = inspector morgan | Supt. Bell = superintendent bell | Pres. Lincoln = president lincoln
            Gen. Howard = general howard | Col. Foster = colonel foster | Mme. Laurent = madame laurent
            Messrs. Hill and Wood = messieurs hill and wood
            Mr. and Mrs. Stone = mister and missus stone | Dr. King Jr. = doctor king junior
            Fr. Brown = father brown
            Sens. Cole and Reed = senators cole and reed | Gens. Grant and Lee = generals grant and lee
            St. Nicholas = saint nicholas""",
        "You will find it in *.": """
            Fig. 3 = figure three | Figs. 4 and 5 = figures four and five | Eq. 7 = equation seven
            Eqs. 2 and 3 = equations two and three
            vol. 6 = volume six | Vol. 12 = volume twelve | ch. 9 = chapter nine | Ch. 4 = chapter four
            chap. 8 = chapter eight
            sec. 5 = section five | Sec. 11 = section eleven | art. 16 = article sixteen | par. 2 = paragraph two
            p. 44 = page forty four | pp. 30-35 = pages thirty to thirty five | No. 10 = number ten
            Nos. 5 and 6 = numbers five and six
            Apt. 14 = apartment fourteen | Rm. 20 = room twenty | app. 3 = appendix three | ed. 2 = edition two""",
        "The old bridge is *.": """
            approx. 90 years old = approximately ninety years old
            esp. beautiful in winter = especially beautiful in winter
            strong, i. e. made of steel = strong that is made of steel
            famous, e. g. in films = famous for example in films
            near St. Louis and Ft. Worth = near saint louis and fort worth
            on Fifth Ave. near the park = on fifth avenue near the park
            on Sunset Blvd. by the shop = on sunset boulevard by the shop | at Mt. Hood = at mount hood
            closed on Mon. May 5 = closed on monday may fifth
            red vs. the new green one = red versus the new green one""",
        "The report says it is *.": """
            40 km/h = forty kilometers per hour | 30 mph = thirty miles per hour | 12 m/s = twelve meters per second
            60 kph = sixty kilometers per hour
            9 kWh = nine kilowatt hours | 700 MW = seven hundred megawatts | 3 GW = three gigawatts
            75 kW = seventy five kilowatts
            450 sq km = four hundred fifty square kilometers | 70 sq. miles = seventy square miles
            80 sq ft = eighty square feet
            5 cu m = five cubic meters | 20 km² = twenty square kilometers | 15 m³ = fifteen cubic meters
            8 ha = eight hectares
            6 ft. 2 in. = six feet two inches | 9 lbs. 4 oz. = nine pounds four ounces | 50 lb = fifty pounds
            12 oz = twelve ounces
            25 kg = twenty five kilograms | 300 g = three hundred grams | 80 mg = eighty milligrams
            7 mm = seven millimeters
            18 cm = eighteen centimeters | 400 km = four hundred kilometers | 90 mi. = ninety miles
            30 yd = thirty yards
            2 gal. = two gallons | 5 l = five liters | 250 ml = two hundred fifty milliliters
            3 tbsp = three tablespoons
            45 min. = forty five minutes | 10 hrs. = ten hours | 30 sec. = thirty seconds | 20 yrs. = twenty years
            64 GB = sixty four gigabytes | 8 TB = eight terabytes | 100 Mbit/s = one hundred megabits per second
            5 GHz = five gigahertz
            50 Hz = fifty hertz | 95 dB = ninety five decibels | 20 °C = twenty degrees celsius
            90 °F = ninety degrees fahrenheit
            1,013 hPa = one thousand thirteen hectopascals | 300 hp = three hundred horsepower
            200 kcal = two hundred kilocalories
            35 mpg = thirty five miles per gallon | 7,000 rpm = seven thousand revolutions per minute
            420 ppm = four hundred twenty parts per million
            $5m = five million dollars | £3bn = three billion pounds | €40 = forty euros
            $2.5 bn = two point five billion dollars
            $19.99 = nineteen dollars and ninety nine cents | 4.5% = four point five percent
            10-15% = ten to fifteen percent | 3x = three x""",
        "The meeting begins at *.": """
            8 p.m. ET = eight p m eastern time | 9 a.m. PT = nine a m pacific time
            7 p.m. CT = seven p m central time
            10 a.m. GMT = ten a m greenwich mean time | 6 p.m. EST = six p m eastern standard time
            5 p.m. PDT = five p m pacific daylight time
            11 a.m. UTC = eleven a m coordinated universal time | 4 p.m. CET = four p m central european time
            18:05 = eighteen oh five
            7:30 a.m. = seven thirty a m | 12:15 p.m. = twelve fifteen p m | 6:00 = six o'clock | 3pm = three p m
            21:40 = twenty one forty
            8:45 p.m. MST = eight forty five p m mountain standard time | noon BST = noon british summer time""",
        "They talked about *.": """
            Q3 = q three | Q1 and Q2 = q one and q two | the G7 = the g seven | the B-52 = the b fifty two
            flight UA1175 = flight u a eleven seventy five
            5G = five g | H1N1 = h one n one | COVID-19 = covid nineteen | the 1990s = the nineteen nineties
            MS-13 = m s thirteen
            the U.S. and the U.K. = the u s and the u k | 24/7 service = twenty four seven service
            a 0-0 draw = a zero zero draw
            the 21st century = the twenty first century | 3D films = three d films | AT&T = a t and t
            a 5-year plan = a five year plan
            World War II = world war two | Louis XIV = louis the fourteenth | 1/2 of it = one half of it
            the A4 paper = the a four paper
            R&D = r and d | Washington, D.C. = washington d c | her Ph.D. = her p h d
            the year 2021 = the year twenty twenty one
            version 2.1 = version two point one | the M25 = the m twenty five | vitamin B12 = vitamin b twelve
            Boeing 747s = boeing seven forty sevens""",
    },
    "de": {
        "Gestern kam * in die Stadt.": """
            Dr. Weber = doktor weber | Prof. Schmidt = professor schmidt | Hr. Becker = herr becker
            Fr. Wagner = frau wagner
            Fa. Müller = firma müller | Fam. Krause = familie krause | St. Nikolaus = sankt nikolaus
            Dir. Hoffmann = direktor hoffmann""",
        "Wir kaufen heute *.": """
            Obst, z. B. Äpfel = obst zum beispiel äpfel | viel, d. h. alles = viel das heißt alles
            u. a. Brot und Milch = unter anderem brot und milch
            ca. zehn Eier = circa zehn eier | evtl. einen Kuchen = eventuell einen kuchen
            Tee bzw. Kaffee = tee beziehungsweise kaffee
            v. a. Gemüse = vor allem gemüse | Brot, Käse usw. = brot käse und so weiter
            ggf. auch Wein = gegebenenfalls auch wein
            inkl. Salz = inklusive salz | sog. Landbrot = sogenanntes landbrot | z.B. Birnen = zum beispiel birnen
            zzgl. Butter = zuzüglich butter""",
        "Das steht in *.": """
            Nr. 8 = nummer acht | Kap. 5 = kapitel fünf | Abb. 3 = abbildung drei | Bd. 2 = band zwei
            Abs. 4 = absatz vier
            Art. 6 = artikel sechs | Tab. 9 = tabelle neun | Anm. 7 = anmerkung sieben""",
        "Er braucht dafür *.": """
            50 km/h = fünfzig kilometer pro stunde | 20 kWh = zwanzig kilowattstunden | 30 Min. = dreißig minuten
            5 Std. = fünf stunden
            3 Mio. Euro = drei millionen euro | 2 Mrd. Euro = zwei milliarden euro | 12 kg = zwölf kilogramm
            40 cm = vierzig zentimeter
            200 g = zweihundert gramm | 60 m² = sechzig quadratmeter | 20 °C = zwanzig grad celsius
            15 % = fünfzehn prozent
            100 km = hundert kilometer | 7 l = sieben liter | 9 Sek. = neun sekunden
            64 GB = vierundsechzig gigabyte""",
    },
    "es": {
        "Ayer llegó * a la ciudad.": """
            la Sra. Ruiz = la señora ruiz | el Sr. Gómez = el señor gómez | el Dr. López = el doctor lópez
            la Dra. Díaz = la doctora díaz
            la Srta. Pérez = la señorita pérez | el Gral. Torres = el general torres
            el Prof. Vega = el profesor vega
            el Lic. Castro = el licenciado castro | el Ing. Ramos = el ingeniero ramos | D. Manuel = don manuel""",
        "Hoy compramos *.": """
            fruta, p. ej. peras = fruta por ejemplo peras | aprox. diez huevos = aproximadamente diez huevos
            pan, leche, etc. = pan leche etcétera
            vino de EE. UU. = vino de estados unidos | queso de EE.UU. = queso de estados unidos""",
        "Está escrito en *.": """
            la pág. 8 = la página ocho | el cap. 5 = el capítulo cinco | el art. 6 = el artículo seis
            el núm. 9 = el número nueve
            la fig. 3 = la figura tres | el vol. 2 = el volumen dos""",
        "El coche necesita *.": """
            50 km/h = cincuenta kilómetros por hora | 20 kWh = veinte kilovatios hora | 30 min. = treinta minutos
            12 kg = doce kilogramos
            40 cm = cuarenta centímetros | 60 m² = sesenta metros cuadrados | 20 °C = veinte grados celsius
            15 % = quince por ciento
            100 km = cien kilómetros | 7 l = siete litros | 200 g = doscientos gramos""",
    },
}
_PHONES = {
    "en": (
        "Please call *.",
        ["+1 (###) 555-####", "###-555-####", "1-800-555-####", "+44 20 7946 ####", "###.555.####", "555-####"],
    ),
    "de": ("Die Nummer ist *.", ["0#0 ######", "+49 #0 ######"]),
    "es": ("Llame al *.", ["91 ### ## ##", "6## ### ###"]),
}
_SERIALS = ["########", "A-####", "##-###-##", "#### ####", "0042##"]


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence with a short form, and the words that are read."""

    written: str
    read: str


def forms(language: str) -> list[Form]:
    """Return all forms of a language, in an order that mixes the kinds."""
    generator = random.Random(5)
    found = [*_listed(language), *_figures(language, generator)]
    generator.shuffle(found)
    return found


def _listed(language: str) -> Iterator[Form]:
    for sentence, entries in _SENTENCES[language].items():
        for entry in (one for line in entries.strip().splitlines() for one in line.split(" | ")):
            written, read = (side.strip() for side in entry.split(" = "))
            end = sentence.removesuffix(".") if written.endswith(".") and sentence.endswith("*.") else sentence
            yield Form(end.replace("*", written), sentence.replace("*", read))


def _figures(language: str, generator: random.Random) -> Iterator[Form]:
    """Yield phone numbers and serial numbers, read digit by digit."""
    sentence, patterns = _PHONES[language]
    for pattern in patterns * (5 if language == "en" else 3):
        yield _digit_by_digit(sentence, pattern, language, generator)
    if language == "en":
        for pattern in _SERIALS * 5:
            yield _digit_by_digit("The ticket has the number *.", pattern, language, generator)


def _digit_by_digit(sentence: str, pattern: str, language: str, generator: random.Random) -> Form:
    written = "".join(str(generator.randint(1, 9)) if char == "#" else char for char in pattern)
    named = {**{str(n): word for n, word in enumerate(DIGITS[language])}, "+": "plus"}
    plus = {"de": "plus", "es": "más"}.get(language, "plus")
    read = " ".join({**named, "+": plus}.get(char, char if char.isalpha() else "") for char in written)
    return Form(sentence.replace("*", written), sentence.replace("*", ", ".join(read.split("  "))))
