"""The words by which a name is told from a title, a post or a service."""

from __future__ import annotations

import re
from functools import lru_cache

_COUNCILLOR = "cllr clr cr councillor cyng cynghorydd"
_COUNCILLORS = "cllrs clrs crs councillors cynghorwyr"
_MALE = "mr sir lord father fr"
_FEMALE = "mrs miss ms dame lady baroness sister"
_OTHER = "dr mx prof professor rev revd reverend canon rabbi imam alderman alderwoman ald hon rt right honourable the"
_RANKS = "superintendent supt inspector insp sergeant sgt pc pcso"
_LETTERS = "mbe obe cbe bem qc kc jp dl mp ms am mla msp mep phd frsa cpfa cipfa junior jnr snr"

# What a councillor is of, before the title ("County Councillor").
TIERS = frozenset("county district borough town parish ward city community unitary".split())
COUNCILLORS = frozenset(_COUNCILLORS.split())
COUNCILLOR = frozenset(_COUNCILLOR.split()) | COUNCILLORS
MALE = frozenset(_MALE.split())
FEMALE = frozenset(_FEMALE.split())
TITLES = COUNCILLOR | MALE | FEMALE | frozenset(_OTHER.split()) | frozenset(_RANKS.split())
LETTERS = frozenset(_LETTERS.split())
PARTICLES = frozenset("de da di du der den van von ten ter la le el al bin binti ibn ap ab ferch y".split())

# Seats that somebody takes at a meeting; they are whole by themselves.
SEATS = frozenset(
    "chair chairman chairwoman chairperson vice-chair vice-chairman vice-chairwoman vice-chairperson mayor leader"
    " cadeirydd is-gadeirydd president vice-president speaker".split()
)
# Nouns that end a post ("Scrutiny Officer") or stand for whom somebody speaks ("Youth Council").
POSTS = SEATS | frozenset(
    """accountant actuary administrator advisor adviser advocate agent analyst architect assistant auditor barrister
    board ccg chief church clerk co-opted co-optee coordinator co-ordinator college commander commissioner company
    constable consultant council counsel councillor deputy developer diocese director directorate ecologist
    engineer executive federation forum foundation governor group head headteacher healthwatch hospital icb
    inspector institute lawyer lead librarian limited llp ltd manager member minister ministry nhs observer
    officer partner partnership planner plc police practitioner principal prosecutor psychologist registrar
    representative representatives rep reps researcher school secretariat secretary section service services society
    solicitor specialist statutory superintendent supervisor surveyor swyddog swyddogion teacher team
    technician treasurer trust trustee union unison university vice whip worker cyfarwyddwr pennaeth rheolwr
    warden caretaker lengthsman handyman clerc gweithredwr weithredwr officers managers directors advisers advisors
    governors members trustees department
    association synod parish archdeacon""".split()
)
# Words of posts, services and rosters that no name holds.
_CIVIC = frozenset(
    """children childrens adult adults social care education educational housing finance financial legal democratic
    governance planning highways highway transport transportation environment environmental health healthy
    public community communities communications customer corporate resources resource human strategy strategic
    policy performance property assets asset procurement commissioning commercial economic economy regeneration
    growth development infrastructure licensing regulatory regulation enforcement waste recycling spaces leisure
    culture cultural libraries library museums safeguarding inclusion empowerment skills employment business
    businesses digital data information technology ict audit risk insurance revenues benefits electoral
    elections registration scrutiny overview cabinet committee sub-committee panel support systems senior
    interim acting programme programmes project projects quality intelligence help families youth people person
    persons neighbourhood neighbourhoods estate estates capital investment treasury pensions pension accounting
    special needs send disability learning improvement transformation operations operational emergency
    resilience safety security climate sustainability energy heritage arts tourism town city county borough
    district prevention protection statutory independent external internal joint national regional area local
    authority office portfolio holder item items agenda minutes minute report reports part appendix annex
    schedule attendance apologies apology absent none nil nobody via teams zoom microsoft virtual virtually
    remote remotely online press officials employees employee staff substitute substitutes substitution also
    other others following no not all present councils and or of for to from with at by on as was were is had
    has have been he she they it we their his her this that these there those when where which who whom whose an
    in be any if after before during under it's the a monday tuesday wednesday thursday friday saturday sunday
    january february july september october november december chamber room centre civic venue street road avenue
    lane date time pm am declarations declaration interest interests welcome introductions resolved recommended
    recommendation decision decisions labour conservative conservatives liberal democrat democrats plaid cymru
    ukip reform vacant vacancy tbc tba engagement participation involvement wellbeing well-being commission
    commissioned relations rights response responsibility responsible early years further higher secondary
    primary schools nursery academies academy colleges students student parents parent carers carer tenant
    tenants resident residents citizen citizens voluntary sector central government civil society world
    management monitoring change workforce organisational hr payroll fleet parking traffic streetscene cleansing
    grounds bereavement coroner trading standards food noise pollution building control conservation design
    landscape tree trees ecology flood drainage water coast coastal rural urban market markets events visitor
    welfare debt advice homelessness homeless rough sleeping private rented repairs maintenance contracts
    contract category supply complaints complaint ombudsman freedom records archives archive museum theatre
    sports sport play active lives ageing older mental physical disabilities autism substance misuse drugs
    alcohol justice offending probation crime anti-social behaviour cohesion equality equalities diversity
    prevent counter-terrorism fire rescue ambulance integrated clinical medical nursing nurse dental pharmacy
    optical delivery aelodau aelod presennol yn bresennol ymddiheuriadau cyngor mission statement welsh language absence
    capacity deputies facilities facility catering cleaning sustainable strategies question questions petition
    petitions motion motions statements update presentation introduced presented catholic anglican methodist
    muslim hindu sikh jewish""".split()
)
# Of those words, the ones that are surnames too ("Michael Head", "Cllr Young").
SURNAMES = frozenset(
    "head church young page parks place ward bishop chambers constable parish clerk school lane early tree counsel"
    " mayor commander lead whip partner speaker street play room water welsh justice".split()
)
NO_NAMES = POSTS | _CIVIC | frozenset({"young", "page", "parks", "place", "ward"})

_PARTY = re.compile(
    r"(?:lab(?:our)?(?:[ -]?(?:and|&)?[ -]?co-?op(?:erative)?)?|cons?|conservatives?|conservative and unionist"
    r"|lib(?:eral)?[ -]?dem(?:ocrat)?s?|ld|green|grn|ind(?:ependent)?s?|ukip|reform(?: uk)?|plaid(?: cymru)?|pc|snp"
    r"|dup|uup|sdlp|sf|sinn f[eé]in|alliance|ssp|residents(?:'|’)?(?: association)?|non-aligned|unaligned|nag"
    r"|ungrouped|no group|llafur|ceidwad(?:ol|wyr)|annibynnol)(?: (?:party|group))?",
    re.IGNORECASE,
)
# Members of the public are private individuals, whatever roster they stand in.
_PRIVATE = re.compile(
    r"(?:(?:a|an|the|as|local|interested)\s+)*"
    r"(?:members? of (?:the )?public|(?:\w+ )?residents?|neighbours?|public speakers?|public questioners?|questioners?"
    r"|petitioners?|(?:lead )?petition organisers?|applicants?|appellants?|objectors?|complainants?|claimants?"
    r"|deceased|the late|public)(?:\s+(?:of|for|from)\b.*|\s+and\s+\w+)?",
    re.IGNORECASE,
)
_BARE = re.compile(r"[^\w'’-]+")


# Rosters ask for the same words again and again.
@lru_cache(maxsize=50_000)
def bare(word: str) -> str:
    """A word as the lists above have it: lower case, without dots and the like."""
    return _BARE.sub("", word).replace("’", "'").removesuffix("'s").removesuffix("'").casefold()


def is_title(word: str) -> bool:
    """Whether a word is a title, or one in two languages ("Cyng./Cllr.")."""
    return all(bare(part) in TITLES for part in word.split("/"))


def is_tier(word: str, following: str) -> bool:
    """Whether ``word`` says what the councillor is of whose title follows it."""
    return word[:1].isupper() and bare(word) in TIERS and bare(following) in COUNCILLOR


def is_party(text: str) -> bool:
    """Whether ``text`` is the name of a party or group."""
    return bool(_PARTY.fullmatch(text.strip()))


def is_private(text: str) -> bool:
    """Whether ``text`` tells a private individual ("member of the public", "applicant")."""
    return bool(_PRIVATE.fullmatch(text.strip(" .:")))


def is_post(text: str) -> bool:
    """Whether ``text`` holds a word that makes it a post or a body represented."""
    return any(bare(part) in POSTS for word in text.split() for part in (word, *re.split("[-/]", word)))
