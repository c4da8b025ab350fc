"""What tells one language from another: frequent words, endings and letters, with their weights.

Scores are tuples in the order of `LANGUAGES`; "other" gathers neighbours that we do not read (Tatar,
Bashkir, Uzbek, Mongolian, Ukrainian, Tajik, Turkish, German …), so that their texts are not taken for ours.
"""

from __future__ import annotations

LANGUAGES = ("kk", "ky", "ru", "en", "other")
Weights = tuple[float, float, float, float, float]

_KK = """
    және мен пен бен үшін арқылы бойынша туралы немесе осы бұл біз сіз сізге сізден сізді біздің сіздің
    бізге бізден болып табылады болады емес жоқ бар дербес деректер деректерді деректердің деректерін
    деректеріңіз деректеріңізді құпиялылық құпиялық саясаты саясатын пайдаланушы пайдаланушының ақпарат
    ақпаратты қызмет кез келген егер басқа барлық жағдайда сәйкес дейін кейін қажет мүмкін тек әр оның оны
    олар олардың сайтты байланыс келісім заң құқығы мынадай келесі төмендегі көрсетілген қолданба қосымша
    үшінші тұлғалар тұлғаларға мақсатында мақсаттары жасау алу беру қолданылады пайдаланады жинаймыз өңдеу
    өңдейді сақтау сақтаймыз қорғау болған бірақ қалай қандай кім не неге ол сол ретінде кезінде арналған
    жеке жөніндегі қатысты тиіс керек өз өзінің біраз ғана жүзеге асыру асырады
    аласыз аламыз
"""
_KY = """
    жана менен үчүн аркылуу боюнча жөнүндө тууралуу же ушул бул биз сиз сизге сизден сизди биздин сиздин
    бизге бизден болуп саналат болот эмес жок бар маалымат маалыматтар маалыматты маалыматтарды маалыматтын
    маалыматыңызды купуялык купуялуулук саясаты саясатын колдонуучу колдонуучунун кызмат кызматтар каалаган
    эгерде эгер башка бардык учурда ылайык чейин кийин зарыл керек мүмкүн гана ар анын аны алар алардын
    байланыш макулдук мыйзам укугу төмөнкү төмөндөгү көрсөтүлгөн колдонмо үчүнчү тараптар тараптарга
    максатында максаттары алуу берүү колдонулат колдонобуз чогултабыз иштетүү иштетебиз сактоо сактайбыз
    коргоо болгон бирок кантип кандай ким эмне ошол катары ичинде жеке байланыштуу тийиш өз өзүнүн ишке
    ашыруу кылат кылуу кылынат коопсуздук кайсы эле аласыз алабыз бербейбиз сатпайбыз
"""
_RU = """
    и в во на с со не ни мы вы он они о об от до из к ко за для при или по что как это эта этот если может
    могут данные данных данными персональных персональные политика политики политике конфиденциальности
    пользователь пользователя пользователей пользователю ваш ваши вашей вашего ваших наш наши нашей нашего
    нас нам вас вам его их её только также такие такой случае случаях которые который которых которой
    является являются настоящая настоящей сервиса сайта сайте информация информации информацию обработка
    обработки обработку согласие согласия а но же бы без между после перед через иных иные иными лиц лицам
    третьим целях целей право вправе можете чтобы быть был были будет будут все всех любое любой
    соответствии обеспечения использования
"""
_EN = """
    the of and to a an in is are be we you your our us it its this that these those for or on by with as at
    from may can will not no any if when how what who which do does did has have had must shall should would
    information data privacy policy personal use used uses using collect share service services website app
    site rights third parties about other such their they them your yours all only also than then there here
    into under between after before without through during contact request consent more make provide please
"""
_OTHER = """
    һәм белән өчен яки сезнең безнең турында буенча мәгълүмат мәгълүматлар тиеш булган шулай һеҙ беҙ менән
    өсөн тураһында һеҙҙең беҙҙең ва учун билан ёки ушбу сизнинг бизнинг тўғрисида бўлган ҳамда маълумот
    маълумотлар керак бўлади байна болон нь та таны бид энэ эсвэл хувийн мэдээлэл мэдээллийг мэдээллийн
    бидний тул дээр юм биш байгаа хэрэглэгч хэрэглэгчийн болно ми ви що або щодо якщо дані даних ваші вашої
    від це ці бути як й до із зі персональні барои аз ба шумо мо ки дар маълумоти што гэта абодо вашите ние
    ще данни се да ve için bir bu ile veya kişisel verileri bilgi olarak sizin bizim der die das und ist
    nicht wir sie ihre oder mit von zur dem den werden für auf eine et les des vous votre nous pour una los
    las que para con su sus il della dei per і даныя даных вашы нашы персанальных гэтая палітыка
    карыстальнік манай энэхүү бодлого мэдээллээ хүссэн сез без бу сәясәт шәхси вакытта сорый мумкин гэтыя
    гэты яго толькі імя нікому вас вам іх але калі якія можаце
"""
_ENDINGS = {
    "kk": """
        дың дің тың тің ның нің ңіз міз мыз йды йді еді лік дік тік ғы ғі ға қа ған қан мен пен лық
        дық тық дар дер ына іне ылы ілі сын рға ады
    """,
    "ky": """
        нын нин нун нүн дын дин дун дүн тун түн быз биз буз бүз айт ейт йт үү уу оо өө гон гөн дор
        дөр лук дук тук лүк луу түү туу лат нат рат шат нча нде дүү дуу
    """,
    "ru": """
        ого его ому ему ыми ими ами ями ать ить еть ть тся ется ится ение ения ению ние ния ию ий ый
        ая ое ые ие ых их ой ей ость ости ция ции цию вать ным ную ной ное ных
    """,
    "en": """
        tion ing ed ly ment ties ity ies ns ous ive ble ted
    """,
    "other": """
        ийн ийг гүй аар ээр ууд үүд сан сэн лар ләр нең ның дән гә да га ось ння ться ної ських лари
        нинг дан даги ить ung lich keit eiten heit lerin lar ler iyet mak mek ць ыя ія аем яем
    """,
}
_LETTERS: dict[str, Weights] = {
    **dict.fromkeys("қғұ", (2.0, 0.0, 0.0, 0.0, 0.0)),
    "ә": (1.2, 0.0, 0.0, 0.0, 1.0),
    "і": (1.0, 0.0, 0.0, 0.0, 0.6),
    "һ": (0.4, 0.0, 0.0, 0.0, 1.2),
    **dict.fromkeys("өү", (0.4, 0.8, 0.0, 0.0, 0.4)),
    "ң": (0.6, 0.8, 0.0, 0.0, 0.2),
    **dict.fromkeys("щъ", (0.0, 0.0, 0.6, 0.0, 0.0)),
    **dict.fromkeys("җҡҙҫўҳїєґӣӯҷђћљњџјѓќ", (0.0, 0.0, 0.0, 0.0, 3.0)),
    **dict.fromkeys("ğşıçöüäßéèñõãåøœşţăîżźłąęśćńőűčšžřů", (0.0, 0.0, 0.0, 0.0, 1.0)),
}
# Kyrgyz writes its long vowels twice; Kazakh never does. Mongolian does too.
LONG_VOWELS: tuple[tuple[str, float], ...] = (
    ("үү", 1.5),
    ("өө", 1.5),
    ("уу", 1.2),
    ("ээ", 0.8),
    ("аа", 0.8),
    ("оо", 0.6),
)
PLAIN_LETTERS = str.maketrans("әғқңөұүһі", "агкноуухи")


def _weights(language: str, weight: float) -> Weights:
    values = [weight if name == language else 0.0 for name in LANGUAGES]
    return (values[0], values[1], values[2], values[3], values[4])


def _sum(first: Weights, second: Weights) -> Weights:
    a, b, c, d, e = (x + y for x, y in zip(first, second, strict=True))
    return (a, b, c, d, e)


def _table() -> dict[str, Weights]:
    """Return the weights of the words; a word of several languages counts for each of them."""
    table: dict[str, Weights] = {}
    for language, words in zip(LANGUAGES, (_KK, _KY, _RU, _EN, _OTHER), strict=True):
        for word in dict.fromkeys(words.split()):
            table[word] = _sum(table.get(word, (0, 0, 0, 0, 0)), _weights(language, 2.0))
    for word in _KK.split():  # typed without the Kazakh letters
        plain = word.translate(PLAIN_LETTERS)
        if len(plain) > 2 and plain not in table:
            table[plain] = _weights("kk", 1.5)
    for word in _KY.split():
        plain = word.translate(PLAIN_LETTERS)
        if len(plain) > 2 and plain not in table:
            table[plain] = _weights("ky", 1.5)
    return table


def _endings() -> dict[str, Weights]:
    table: dict[str, Weights] = {}
    for language, endings in _ENDINGS.items():
        for ending in dict.fromkeys(endings.split()):
            weight = 0.3 * min(len(ending), 3)
            table[ending] = _sum(table.get(ending, (0, 0, 0, 0, 0)), _weights(language, weight))
    return table


WORDS = _table()
ENDINGS = _endings()
LETTERS = _LETTERS
MARKED = frozenset(_LETTERS)
