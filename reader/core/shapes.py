"""What a line looks like: questions about its form that a heading or a list turns on."""

from __future__ import annotations

import re

_CLOSERS = "»”’\"')]* "
_ENDS = frozenset(".!?…")
_LEGAL_FORM = (
    r"(?:ЖШС|ТОО|ООО|ОсОО|ОсОО|ЖЧК|АҚ|АО|ААҚ|ЖАҚ|ОАО|ЗАО|ПАО|ИП|ЖК|ЖИ|LLC|LLP|Ltd\.?|Inc\.?|GmbH|Corp\.?)"
)
_COMPANY = re.compile(
    rf"(?:{_LEGAL_FORM}\s.{{1,80}}|[«“\"].{{1,60}}[»”\"]\s+{_LEGAL_FORM}|[\w.&\s-]{{1,60}},?\s{_LEGAL_FORM})\Z"
)
_KEY_VALUE = re.compile(r"[^:.!?\n]{1,48}\s?:\s+\S")
_PHONE = re.compile(r"\+?\d[\d\s()\-]{8,}")
_ADDRESS = re.compile(
    r"(?i:\b(?:қ\.|г\.|ш\.|ул\.|көш\.|көшесі|көчөсү|ауданы|району|даңғылы|пр-т|проспект|просп\.|пр\.|мкр|ықшам\s|"
    r"д\.|үй\b|кв\.|оф\.|кеңсе|street\b|ave\b|avenue\b|road\b|улица\b))|\b\d{6}\b|\b\d{5}\b"
)
_DATE = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d\d\b.{0,12}?\d{1,2}\b|"
    r"\b\d{1,2}\b.{0,16}?\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\s?-?(?:ж|г|жыл|жыл\w*|год\w*)\b"
)
# Words that announce a list or leave a phrase open, so that the line is no title.
_INTRODUCES = re.compile(
    r"\b(?:келесі|мынадай|мыналар\w*|төмендегі\w*|төмөнкү\w*|төмөндөгү\w*|кийинки|следующ\w+|нижеследующ\w+|"
    r"following|as follows|such as)\b",
    re.IGNORECASE,
)
_JOINING_WORDS = """
    және мен пен бен немесе не әрі үшін арқылы бойынша туралы осы бұл кез жана же менен бул ушул үчүн
    и или в во на с со о об от до по из к ко у за для при не а но над под без the a an and or of to for in on
    with by from at as our your their
"""
_DANGLING = frozenset(_JOINING_WORDS.split())
_TITLE_MAY_END = frozenset(("үшін", "үчүн", "арқылы", "бойынша", "туралы", "не", "же"))
_GENITIVE = re.compile(r"\w{2}(?:ның|нің|дың|дің|тың|тің|нын|нин|нун|нүн|дун|дүн|дин)\Z")

_FORMALITY = re.compile(  # what stands around a title without being one: place, version, approval
    r"(?:версия|редакция|нұсқа\w*|версиясы|version|revision|бекіт\w+|бекит\w+|утвержд\w+|приложение|қосымша\s\d|"
    r"approved|г\.|қ\.|ш\.)(?:\s|\Z)|.{1,30}\s(?:қаласы|шаары|қ|ш|город)\.?\Z",
    re.IGNORECASE,
)
_POLICY = re.compile(
    r"саясат|политик|policy|құпиял|купуя|конфиденц|privacy|notice|соглаш|келісім|макулдаш|оферт|ереже|эреже|"
    r"положени|согласи|terms|шарт",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"privacy|cookie|personal (?:data|information)|data protection|құпиялылық|дербес дерек|жеке дерек|"
    r"купуялык|купуялуулук|жеке маалымат|жеке мүнөздөгү|конфиденциальност|приватност|персональн\w* данн",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:қандай|қалай|қанша|қайда|қашан|қай|кім\w*|не\s(?:үшін|істе\w*|жина\w*)|нені|неге|кандай|кантип|канча|кайда|качан|кайсы|ким\w*|эмне\w*|"
    r"какие|какой|какую|какая|каким|как|что|кто|кому|зачем|почему|сколько|где|когда|how|what|who|why|when|where|which|"
    r"whom|whose)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"(?:[ай]мыз|[ей]міз|[аеой]б[ыиуү]з|өбүз|[аеой]с[ыиуү]з|өсүз|[ей]сіз|ады|еді|йды|йді|ылат|илет|улат|үлөт|ынат|инет|"
    r"унат|үнөт|байт|бейт|бойт|бөйт)\Z"
)
_SPEAKER = re.compile(r"(?:мы|вы|we|you|our|i)\s", re.IGNORECASE)


def ends_sentence(text: str) -> bool:
    """Tell whether the line ends with a full stop, a question mark or an exclamation mark."""
    last = text[-1:]
    return last in _ENDS or (last in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _ENDS)


def is_question(text: str) -> bool:
    """Tell whether the line asks something."""
    return text.rstrip(_CLOSERS)[-1:] == "?"


def ends_open(text: str) -> bool:
    """Tell whether the line ends with a colon: something follows that belongs to it."""
    return text.rstrip('»”"* -–—')[-1:] == ":"


def introduces(text: str) -> bool:
    """Tell whether the line speaks of "the following"."""
    return bool(_INTRODUCES.search(text))


def is_capitals(text: str) -> bool:
    """Tell whether nearly all letters are capitals, and there are at least four."""
    upper = sum(map(str.isupper, text))
    return upper >= 4 and sum(map(str.islower, text)) * 9 <= upper


def dangles(text: str) -> bool:
    """Tell whether the last word cannot end a phrase: a conjunction, a preposition, a genitive."""
    if text[-1:] in ",(-–—/«":
        return True
    last = text.rsplit(None, 1)[-1].lower() if text else ""
    if last in _DANGLING:
        return last not in _TITLE_MAY_END
    return bool(_GENITIVE.search(last))


def is_key_value(text: str) -> bool:
    """Tell whether the line gives a value: "E-mail: …", "БСН: …"."""
    return bool(_KEY_VALUE.match(text))


def is_contact(text: str) -> bool:
    """Tell whether the line is an address of any sort: e-mail, web, telephone, postal."""
    if "@" in text or "://" in text or "www." in text or _PHONE.search(text):
        return True
    return bool(_ADDRESS.search(text)) and ("," in text or any(map(str.isdigit, text)))


def is_company(text: str) -> bool:
    """Tell whether the line is nothing but a company's name."""
    return bool(_COMPANY.match(text))


def is_dated(text: str) -> bool:
    """Tell whether a short line is about a date ("Last updated 2 June 2022")."""
    return len(text) <= 80 and bool(_DATE.search(text))


def is_formality(text: str) -> bool:
    """Tell whether the line is a place, a version or an approval beside the title."""
    return bool(_FORMALITY.match(text))


def names_policy(text: str) -> bool:
    """Tell whether the line names a policy, an agreement or a notice."""
    return bool(_POLICY.search(text))


def names_privacy_policy(text: str) -> bool:
    """Tell whether the line names a policy, an agreement or a notice about personal data."""
    return names_policy(text) and bool(_PRIVATE.search(text))


def says_something(text: str) -> bool:
    """Tell whether the line is a statement though it lacks its full stop: it has a verb and asks nothing."""
    if _ASKS.search(text):
        return False
    words = text.rstrip(_CLOSERS + ".").lower().split()
    if not words:
        return False
    return bool(_FINITE.search(words[-1])) or (len(words) >= 6 and bool(_SPEAKER.match(text)))
