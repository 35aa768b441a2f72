"""Letter rules of German, Spanish, Italian, Portuguese, Dutch and Russian, in the ARPAbet phones of the English model.

The English model lacks some sounds. The nearest ones stand in for them: ER for German ö, HH or K for the Spanish j.

Measured:
In German and Spanish prose, words begin where gruut's pronunciations put them (median difference 0 ms).
"""

from __future__ import annotations

_LATIN = """
b  B
c  K
d  D
f  F
g  G
h  HH
j  Y
k  K
l  L
m  M
n  N
p  P
q  K
r  R|D
s  S
t  T
v  V
w  V|W
x  K S
z  Z|S
a  AA|AH
e  EH|EY|AH
i  IY|IH
o  OW|AO
u  UW|UH
y  IY|Y
"""

GERMAN = (
    r"""
tsch                CH
sch                 SH
chs                 K S|HH S
(?<=[aou])ch        HH|K
ch                  SH|HH|K
ck                  K
ph                  F
pf                  P F|F
qu                  K V
^sp                 SH P|S P
^st                 SH T|S T
ss|ß                S
tz                  T S
tion                T S Y OW N
z                   T S|S
th                  T
ng                  NG|NG G
nk                  NG K
(?<=[aeiouäöü])s(?=[aeiouäöü])|^s(?=[aeiouäöüy])  Z|S
s(?=[pt])           S|SH
s                   S
v                   F|V
w                   V
j                   Y|JH
ei|ai|ey|ay         AY
eu|äu               OY
au                  AW
ie                  IY|IY AH
ee|eh               EY|IY
aa|ah               AA
oo|oh               OW
uh                  UW
ih                  IY
äh?                 EH|EY
öh?                 ER|UH|AH
üh?                 UW|IY|IH
y                   UW|IY|IH
er(?![aeiouäöü])    ER|EH R|AH
e$                  AH|EH|-
e(?=[nlm]$)         AH|-
(?<=[aeiouäöü])r(?![aeiouäöü])  R|-|AH
r                   R|HH
([bdfgklmnprt])(?=\1)  -
b(?=$|[st])         P|B
d(?=$|[st])         T|D
ig$                 IH SH|IH K|IH G
g(?=$|[st])         K|G|SH
e                   EH|EY|AH
i                   IH|IY
o                   AO|OW
u                   UH|UW
"""
    + _LATIN
)

SPANISH = (
    r"""
ch                  CH
ll                  Y|JH|L Y
rr                  R|D R
qu(?=[eiéí])        K
gu(?=[eiéí])        G|-
gü                  G W|W
c(?=[eiéí])         TH|S
z                   TH|S
g(?=[eiéí])         HH|K
j                   HH|K
h                   -
ñ                   N Y
[bv]                B|V
d$                  DH|D|-
d                   D|DH|-
r                   R|D
x                   K S|S
y$                  IY
y                   Y|JH|IY
g                   G|-
i(?=[aeoáéó])       Y|IY
u(?=[aeoáéó])       W|UW
s                   S|Z|-
n(?=[cgkq])         NG|N
e                   EH|EY
w                   W|G W
"""
    + _LATIN
)

ITALIAN = (
    r"""
([bcdfglmnprstvz])(?=\1)  -
cq                  K
sc(?=[eiéìè])       SH
sch                 S K
ch                  K
ci(?=[aouàòù])      CH
c(?=[eiéìèí])       CH
gli(?=[aeouàèòù])   L Y|Y
gli                 L IY|L Y IY
gn                  N Y
gh                  G
gi(?=[aouàòù])      JH
g(?=[eiéìèí])       JH
qu                  K W
h                   -
z                   T S|D Z
s(?=[bdglmnrv])     Z|S
(?<=[aeiou])s(?=[aeiou])  Z|S
i(?=[aeouàèòù])     Y|IY
u(?=[aeoàèò])       W|UW
n(?=[cgq])          NG|N
j                   Y
y                   IY|Y
"""
    + _LATIN
)

PORTUGUESE = (
    r"""
lh                  L Y|Y
nh                  N Y|Y
ch                  SH
rr                  HH|R
qu(?=[eiéêí])       K|K W
gu(?=[eiéêí])       G|G W
qu                  K W
ção                 S AW N|S AW
ções                S OW N S|S OY S|S OY SH
ão                  AW N|AW
õe                  OY N|OY
ãe                  AY N|AY
[ãâá]               AA|AH|AH N
[êé]                EH|EY
[ôó]                OW|AO
õ                   OW N|OW
ç                   S
c(?=[eiéêí])        S
g(?=[eiéêí])        ZH
j                   ZH
h                   -
x                   SH|S|K S|Z
ss                  S
(?<=[aeiouáâãéêíóôõú])s(?=[aeiouáâãéêíóôõú])  Z
s(?=$|[bcdfgmnpqtvz])  S|SH|Z|ZH
z$                  S|SH
[td](?=i|e$|es$)    T|CH|D|JH
am$                 AW N|AW|AH M
em$|ens?$           EY N|EY|EH M
(?<=[aeiouáâéêíóôú])m(?=[bp]|$)  M|N|-
(?<=[aeiouáâéêíóôú])n(?=[^aeiouhy])  N|NG|-
^r                  HH|R
r$                  R|HH|-
r                   R|D|HH
l(?=$|[^aeiouáâãéêíóôõúh])  W|L|UW
ei                  EY
ou                  OW
e$                  IY|EH|-
es$                 IY S|IY SH|S|SH|EH S
o$                  UW|OW|-
os$                 UW S|UW SH|OW S|S
i(?=[aeoáâãéêóôõ])  Y|IY
u(?=[aeiáâéê])      W|UW
e                   EH|EY|IY|-
o                   OW|AO|UW
"""
    + _LATIN
)

DUTCH = (
    r"""
sch(?=$)            S
sch                 S HH|S K|SH
tie(?=$)            T S IY|S IY
ch|g                HH|K|G
ng                  NG
nk                  NG K
sj                  SH
tj                  CH
ij|ei               EY|AY|AH
ui                  AW|OY
ouw?|auw?           AW
eeuw                EY UW
ieuw                IY UW
oe                  UW
ieu?                IY
eu                  ER|UH
aa                  AA
ee                  EY
oo                  OW
uu                  UW|IY
([bdfgklmnprst])(?=\1)  -
b$                  P
d(?=$|s$)           T|D
en$                 AH|AH N|EH N
e$                  AH
er(?![aeiou])       ER|AH R|EH R
w                   V|W
v                   F|V
z                   Z|S
j                   Y
qu                  K V
r                   R|HH|-
a                   AA|AH
e                   EH|AH|EY
i                   IH|IY
o                   AO|OW
u                   UH|AH|UW
"""
    + _LATIN
)

RUSSIAN = (
    r"""
ться|тся            T S AH
(?<=[ое])го$        V AH|G AH
сч                  SH
[щ]                 SH|SH CH
ч                   CH|SH
ш                   SH
ж                   ZH|SH
ц                   T S
х                   HH|K
ё                   Y AO|AO
^ю|(?<=[аеёиоуыэюяьъ])ю  Y UW
ю                   UW|Y UW
(?<=[аеёиоуыэюяьъ])я|^я  Y AA|Y IH|Y AH
я                   AA|AH|IH|Y AA
(?<=[аеёиоуыэюяьъ])е|^е  Y EH|Y IH|IH
е                   EH|IH|Y EH|AH
а                   AA|AH
о                   AO|AH|AA|OW
у                   UW|UH
э                   EH|IH
ы                   IH|IY
и                   IY|IH
й                   Y|IY
[ьъ]                -
б(?=$|[пткшсчцхф])  P|B
в(?=$|[пткшсчцхф])  F|V
г(?=$|[пткшсчцхф])  K|G|HH
д(?=$|[пткшсчцхф])  T|D
з(?=$|[пткшсчцхф])  S|Z
([бвгджзйклмнпрстфхцчшщ])(?=\1)  -
б                   B
в                   V
г                   G
д                   D
з                   Z
к                   K
л                   L
м                   M
н                   N
п                   P
р                   R|D
с                   S
т                   T
ф                   F
"""
    + _LATIN
)
