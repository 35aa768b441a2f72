"""Define abbreviations and their spoken forms by language, in four groups by what follows them.

The abbreviations are from the segmentation suppressions of Unicode CLDR, and from style guides of the languages. The
key is the abbreviation without full stops, with case as written.
"""

from __future__ import annotations

from listenapp.story.normalization.table_format import table


def _pairs(text: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Parse entries such as "z b: zum beispiel": two letters and the words for which they stand."""
    found = {}
    for key, words in table(text).items():
        first, second = key.split()
        found[first, second] = (words[0][0], words[0][1])
    return found


# Titles and names of places, before a name.
TITLES = {
    "en": table("""
        Dr: doctor; drive | Drs: doctors | Mr: mister | Mrs: missus; misses | Ms: miz; miss | Mx: mix | Mses: mizzes
        Messrs: messieurs; misters | Mme: madame | Mmes: mesdames | Mlle: mademoiselle | Msgr: monsignor
        Prof: professor | Profs: professors | Hon: honorable | Rev: reverend | Fr: father | Br: brother | Bp: bishop
        Gen: general | Gens: generals | Lt: lieutenant | Col: colonel | Cols: colonels | Sgt: sergeant | Maj: major
        Cpl: corporal | Pvt: private | Pfc: private first class | Capt: captain | Adm: admiral | Cmdr: commander
        Cdr: commander | Cmdt: commandant | Ens: ensign | Brig: brigadier | Spc: specialist
        Sfc: sergeant first class
        Sen: senator | Sens: senators | Rep: representative | Reps: representatives | Gov: governor | Govs: governors
        Pres: president | Amb: ambassador | Atty: attorney | Attys: attorneys | Insp: inspector | Det: detective
        Supt: superintendent | Treas: treasurer | Secy: secretary | Asst: assistant | Assoc: associate
        St: saint; street | Ste: saint; sainte | Mt: mount | Mts: mountains | Ft: fort; feet | Pt: point; part
        Sta: santa | Sto: santo | Sra: señora | Srta: señorita | Sr: senior; señor
    """),
    "de": table("""
        Dr: doktor | Prof: professor | Hr: herr | Hrn: herrn | Fr: frau | Frl: fräulein | Fam: familie | Fa: firma
        Dipl: diplom | Ing: ingenieur | Mag: magister | Dir: direktor | Hl: heilige; heiliger | St: sankt
        Pfr: pfarrer
        Gebr: gebrüder | Präs: präsident | Min: minister; minuten | Abg: abgeordnete; abgeordneter
    """),
    "fr": table("""
        M: monsieur | MM: messieurs | Mme: madame | Mmes: mesdames | Mlle: mademoiselle | Mlles: mesdemoiselles
        Mgr: monseigneur | Dr: docteur | Drs: docteurs | Pr: professeur | Prof: professeur | St: saint
        Ste: sainte | Gal: général | Cdt: commandant | Lt: lieutenant | Vve: veuve
    """),
    "es": table("""
        Sr: señor | Sra: señora | Srta: señorita | Sres: señores | Sras: señoras | Srtas: señoritas | Dr: doctor
        Dra: doctora | Dres: doctores | D: don | Da: doña | Dña: doña | Sto: santo | Sta: santa | Prof: profesor
        Profa: profesora | Lic: licenciado; licenciada | Ing: ingeniero; ingeniera | Gral: general | Cnel: coronel
        Cap: capitán | Tte: teniente | Pdte: presidente | Pdta: presidenta | Mons: monseñor | Excmo: excelentísimo
        Excma: excelentísima | Ilmo: ilustrísimo | Ilma: ilustrísima | Rvdo: reverendo | Fr: fray | Hno: hermano
        Hna: hermana | Arq: arquitecto; arquitecta | Av: avenida | Avda: avenida | Pza: plaza | Cía: compañía
    """),
    "it": table("""
        Sig: signor; signore | Sigg: signori | Dott: dottor; dottore | Prof: professor; professore | Ing: ingegner
        Avv: avvocato | Arch: architetto | Geom: geometra | Rag: ragioniere | On: onorevole | Sen: senatore
        Gen: generale
        Col: colonnello | Cap: capitano | Mons: monsignor | Don: don | Dr: dottor | Sta: santa | Spett: spettabile
        Egr: egregio | Gent: gentile | Pres: presidente | Min: ministro
    """),
    "pt": table("""
        Sr: senhor | Sra: senhora | Srs: senhores | Sras: senhoras | Srta: senhorita | Dr: doutor | Dra: doutora
        Drs: doutores | Prof: professor | Profa: professora | Eng: engenheiro | Exmo: excelentíssimo
        Exma: excelentíssima | Ilmo: ilustríssimo | Ilma: ilustríssima | Sto: santo | Sta: santa | Gen: general
        Cel: coronel | Cap: capitão | Pe: padre | D: dom; dona | Av: avenida | Dep: deputado | Sen: senador
    """),
    "nl": table("""
        Dhr: de heer; meneer | Mw: mevrouw | Mevr: mevrouw | Mej: mejuffrouw | Dr: doctor | Drs: doctorandus
        Mr: meester | Prof: professor | Ir: ingenieur | Ing: ingenieur | Ds: dominee | St: sint | Burg: burgemeester
        Gen: generaal | Kol: kolonel | Fam: familie | dhr: de heer; meneer | mw: mevrouw | mevr: mevrouw
    """),
    "ru": table("""
        г: город; господин; года | гг: господа; годы | им: имени | проф: профессор | акад: академик | ул: улица
        пл: площадь | пр: проспект | св: святой | д: дом; доктор | просп: проспект | ген: генерал | тов: товарищ
    """),
}

# Before a number.
BEFORE_NUMBERS = {
    "en": table("""
        No: number | Nos: numbers | Nr: number | Vol: volume | Vols: volumes | vol: volume | vols: volumes
        Ch: chapter | Chs: chapters | ch: chapter | chs: chapters | Chap: chapter | chap: chapter | Chaps: chapters
        Fig: figure | Figs: figures | fig: figure | figs: figures | Eq: equation | Eqs: equations | eq: equation
        eqs: equations | Sec: section | Secs: sections | sec: section; seconds | Sect: section | sect: section
        Art: article | Arts: articles | art: article | Par: paragraph | par: paragraph | Para: paragraph
        para: paragraph | paras: paragraphs | Pt: part | pt: part; points | pts: points; parts | p: page; p
        pp: pages
        pg: page | pgs: pages | Ed: edition | ed: edition | eds: editions | Ex: example; exercise | ex: example
        App: appendix | app: appendix; app | Tab: table | Rev: revision | Ver: version | ver: version
        v: version; versus
        Op: opus | op: opus | Rm: room | Apt: apartment | apt: apartment | Ste: suite | Ext: extension
        ext: extension
        Tel: telephone | tel: telephone | Est: established; estimated | est: established; estimated | ca: circa
        Bk: book | bk: book | Cl: clause | cl: clause | ll: lines | Rte: route
    """),
    "de": table("""
        Nr: nummer | Nrn: nummern | Bd: band | Bde: bände | Kap: kapitel | Abb: abbildung | Abs: absatz | Art: artikel
        Ziff: ziffer | Aufl: auflage | Jg: jahrgang | Anm: anmerkung | Tab: tabelle | Tel: telefon | S: seite; s
        Str: strasse; straße | Pos: position | Kl: klasse | Lfg: lieferung | Gl: gleichung
    """),
    "fr": table("""
        vol: volume | chap: chapitre | ch: chapitre | fig: figure | art: article | p: page | pp: pages | éd: édition
        tél: téléphone | t: tome | al: alinéa | n: numéro; n | no: numéro | nos: numéros | num: numéro
    """),
    "es": table("""
        núm: número | núms: números | n: número | pág: página | págs: páginas | cap: capítulo | caps: capítulos
        fig: figura | figs: figuras | art: artículo | arts: artículos | vol: volumen | tel: teléfono | tfno: teléfono
        ed: edición | ref: referencia | p: página | pp: páginas | kil: kilómetro
    """),
    "it": table("""
        n: numero | nn: numeri | pag: pagina | pagg: pagine | p: pagina | pp: pagine | cap: capitolo | fig: figura
        figg: figure | art: articolo | artt: articoli | vol: volume | tel: telefono | ed: edizione | tav: tavola
        sez: sezione
    """),
    "pt": table("""
        n: número | núm: número | pág: página | págs: páginas | p: página | pp: páginas | cap: capítulo | fig: figura
        art: artigo | arts: artigos | vol: volume | tel: telefone | ed: edição | séc: século | al: alínea
    """),
    "nl": table("""
        nr: nummer | nrs: nummers | blz: bladzijde | p: pagina | pag: pagina | hfst: hoofdstuk | afb: afbeelding
        art: artikel | lid: lid | fig: figuur | dl: deel | tel: telefoon | vol: volume
    """),
    "ru": table("""
        стр: страница | с: страница; с | гл: глава | рис: рисунок | табл: таблица | т: том | тт: тома
        ч: часть; часов
        ст: статья | тел: телефон | п: пункт | кв: квартира | вып: выпуск
    """),
}

# Within a sentence, before any word.
WITHIN = {
    "en": table("""
        approx: approximately | Approx: approximately | esp: especially | incl: including | excl: excluding
        vs: versus | cf: compare | viz: namely | eg: for example; e g | ie: that is; i e | resp: respectively
    """),
    "de": table("""
        bzw: beziehungsweise | ca: circa | vgl: vergleiche | zb: zum beispiel | dh: das heisst | ua: unter anderem
        inkl: inklusive | exkl: exklusive | einschl: einschliesslich | evtl: eventuell | ggf: gegebenenfalls
        sog: sogenannte; sogenannten | zzgl: zuzüglich | abzgl: abzüglich | insb: insbesondere | bes: besonders
        mind: mindestens | max: maximal | gest: gestorben | geb: geboren | verh: verheiratet | ehem: ehemals
        allg: allgemein | eigtl: eigentlich | urspr: ursprünglich | bspw: beispielsweise | od: oder | zt: zum teil
        va: vor allem | uu: unter umständen | mE: meines erachtens
    """),
    "fr": table("""
        env: environ | cf: confer | pex: par exemple | c-à-d: c'est à dire | cad: c'est à dire | apr: après
        av: avant; avenue
    """),
    "es": table("""
        aprox: aproximadamente | pej: por ejemplo | ej: ejemplo | cf: confróntese | vs: versus | incl: incluido
    """),
    "it": table("""
        ca: circa | cfr: confronta | pes: per esempio | es: esempio | cd: cosiddetto | incl: incluso
    """),
    "pt": table("""
        aprox: aproximadamente | pex: por exemplo | ex: exemplo | cf: confira
    """),
    "nl": table("""
        bijv: bijvoorbeeld | bv: bijvoorbeeld | ca: circa | evt: eventueel | incl: inclusief
        excl: exclusief | max: maximaal | resp: respectievelijk | dwz: dat wil zeggen | nl: namelijk
        oa: onder andere
        vgl: vergelijk | zgn: zogenaamde | mn: met name | tm: tot en met
    """),
    "ru": table("""
        напр: например | см: смотри; сантиметров | ср: сравни | тк: так как | те: то есть
    """),
}

# Anywhere. A sentence may end with them.
OTHERS = {
    "en": table("""
        Jr: junior | Esq: esquire | Ave: avenue | Blvd: boulevard | Rd: road | Hwy: highway | Pkwy: parkway | Ln: lane
        Inc: incorporated; inc | Corp: corporation; corp | Co: company; co | Ltd: limited | Bros: brothers
        Cos: companies
        Dept: department | dept: department | Govt: government | govt: government | Univ: university
        Assn: association
        Natl: national | Intl: international | Bldg: building | misc: miscellaneous | avg: average
        temp: temperature; temp
        etc: et cetera | am: a m | pm: p m | ok: okay | w/: with | asst: assistant | assoc: associate
        Mon: monday; mon | Tue: tuesday | Tues: tuesday | Wed: wednesday | Thu: thursday | Thur: thursday
        Thurs: thursday | Fri: friday
    """),
    "de": table("""
        Mio: millionen; million | Mrd: milliarden; milliarde | usw: und so weiter | etc: et cetera | Jh: jahrhundert
        Std: stunden; stunde | Min: minuten; minute | Sek: sekunden; sekunde | Hbf: hauptbahnhof | Tsd: tausend
    """),
    "fr": table("""
        etc: et cetera | bd: boulevard | hab: habitants | max: maximum | min: minimum; minutes | Cie: compagnie
        JC: jésus christ
    """),
    "es": table("""
        etc: etcétera | máx: máximo | mín: mínimo | Ud: usted | Uds: ustedes | Vd: usted | Vds: ustedes
        EEUU: estados unidos | Cía: compañía | JJOO: juegos olímpicos | RRHH: recursos humanos
    """),
    "it": table("""
        ecc: eccetera | max: massimo | min: minimo; minuti | etc: eccetera | mld: miliardi; miliardo
        mln: milioni; milione
    """),
    "pt": table("""
        etc: et cetera | máx: máximo | mín: mínimo | obs: observação | Ltda: limitada | Cia: companhia
        EUA: estados unidos; e u a
    """),
    "nl": table("enz: enzovoort | etc: et cetera | mld: miljard | mln: miljoen"),
    "ru": table("""
        тыс: тысяч; тысячи | млн: миллионов; миллиона | млрд: миллиардов; миллиарда | руб: рублей; рубля | коп: копеек
        тд: так далее | тп: тому подобное | др: другие | пр: прочее
    """),
}

ABBREVIATIONS = {
    language: {**OTHERS[language], **BEFORE_NUMBERS[language], **WITHIN[language], **TITLES[language]}
    for language in TITLES
}
# Titles that are whole words. A full stop behind them may end a sentence.
WORDS_AS_TITLES = frozenset(["Sheikh", "Sheik", "Imam", "Sister", "Brother", "Father", "Rabbi"])

# Abbreviations of several letters with spaces between them ("z. B."). Each pair of letters in a row has its words.
SPACED = {
    "en": _pairs("i e: that is | e g: for example"),
    "de": _pairs("""
        z b: zum beispiel | z t: zum teil | z zt: zur zeit | z z: zur zeit | d h: das heisst | u a: unter anderem
        u u: unter umständen | u ä: und ähnliche | o ä: oder ähnliche | o g: oben genannte | s o: siehe oben
        s u: siehe unten | v a: vor allem | u v: und viele | v m: viele mehr | i d: in der | d r: der regel
        n chr: nach christus | v chr: vor christus | m e: meines erachtens | i a: im allgemeinen
        e v: eingetragener verein | u z: unserer zeitrechnung | a d: außer dienst | d j: dieses jahres
    """),
    "es": _pairs("""
        ee uu: estados unidos | p ej: por ejemplo | a c: antes cristo | d c: después cristo | jj oo: juegos olímpicos
        rr hh: recursos humanos | aa vv: autores varios | ff aa: fuerzas armadas
    """),
    "fr": _pairs("p ex: par exemple | c à-d: c'est à-dire | j c: jésus christ"),
    "it": _pairs("p es: per esempio | a c: avanti cristo | d c: dopo cristo"),
    "pt": _pairs("p ex: por exemplo | a c: antes cristo | d c: depois cristo"),
    "nl": _pairs("b v: bij voorbeeld | d w: dat wil | w z: wil zeggen | o a: onder andere | m n: met name"),
    "ru": _pairs("т е: то есть | т к: так как | т д: так далее | т п: тому подобное | н э: нашей эры"),
}
# These may end a sentence.
SPACED_AT_END = frozenset(
    [("ee", "uu"), ("a", "c"), ("d", "c"), ("jj", "oo"), ("т", "д"), ("т", "п"), ("н", "э"), ("e", "v")]
)
