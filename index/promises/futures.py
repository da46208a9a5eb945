"""Who is told to do something hereafter: the grammar of "WHO, however, would also WRITE"."""

from __future__ import annotations

from index.cue_words import OFFICER, TIME, any_of

# What begins a sentence in capitals and is no name.
_NO_NAMES = any_of(
    r"He|She|They|We|You|I|It|His|Her|Their|Our|My|Its|The|This|That|These|Those|There|What|Who|Which|How|Where|Why",
    r"If|When|While|As|In|On|At|For|From|With|By|After|Before|Any|All|No|Some|Many|Most|Each|Every|Both|Such",
    r"So|But|And|Or|Not|Next|Last|First|Once|Now|Then|Everything|Nothing|Something|Anything",
    r"Work|Works|Parking|Schools?|Residents|Children|Pupils|Parents|People|Funding|Costs?|Money|Notices?|Tickets",
    r"Letters|Members|Details|Copies|Councils?|Government|Ministers?|Applicants?|Developers?|Savings|Services|Staff",
    r"Prior|Subject|Due|According|Thanks|Contrary|Owing|Similar|Relevant|Adjacent|Opposed|Question|Item|Appendix",
    r"Traffic|Access|Demand|Prices|Charges|Fees|Rents|Bills|Homes|Budgets?|Reports?|Minutes|Decisions|Options|Ways",
)
NAME = rf"(?-i:(?!{_NO_NAMES}\b)[A-Z][a-z]{{1,11}}(?:[-'’][A-Z]?[a-z]+)?)"
# First names, initials and surnames as informal notes use them.
NAMES = rf"(?:both )?{NAME}(?:(?:,| and| &|, and) (?:{NAME}|(?-i:[A-Z]{{2,4}}|I)))*"
WHO = any_of(OFFICER, r"he|she|they|someone|somebody|volunteers", NAMES)
# Where a clause may begin: "For January TN would", "(2) The Clerk would", "said that he would".
BEGINS = any_of(
    r"^(?:For|In|By|From|On|At|After|Until|During) [\w’'-]+(?: \w+){0,3}? ",
    r"^(?:\W|\(?(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|[ivx]{2,4})[.)] )*",
    r"\b(?:that|which|whom|and|but|because|as|so|then|when|where|once|meantime|meanwhile|future|instead|to which"
    r"|on which)\b ",
    r"\b(?:said|says|stated|confirmed|advised|replied|responded|explained|agreed|indicated|added"
    r"|reports?|reported|thinks|promises|promised|assures)\b ",
    r"[.;,:–—-] ?|\"",
)
# "She would, however, write"; "the Clerk, Mrs Lee, would".
ASIDE = r"(?:(?:,| [(–-]) ?[^,.;()]{2,60}[,)–-])?"
_NEARLY = r"(?:now |also |still |due |then |hoping |planning |intending |aiming )?(?:going )?"
_WOULD = any_of(
    rf" (?:(?-i:would|will)|(?:is|are|was|were) {_NEARLY}to|(?:intend|plan|aim|propose)(?:s|ed|n?ing|ning|d)? to)",
    rf"['’](?:ll|(?:s|re) {_NEARLY}to)",
    r"(?<=(?-i:he|ey))['’]d(?! (?:been|had|not|like|rather|better|heard|seen|done|gone|got|known|found|made|said"
    r"|told|taken|given"
    r"|written|left|lost|met|[a-z]+ed)\b)",
)
_HOW = any_of(
    r"happily|gladly|personally|certainly|herself|himself|themselves|nevertheless|however|still|first|next",
    r"love to|try (?:and|to)|be able to|seek to|look to|go and|go away and",
)
SHALL = rf"{ASIDE}{_WOULD}{ASIDE} {TIME}(?:{_HOW} ){{0,2}}"
# "The Clerk took the point and would": what somebody did goes on with what is to come.
_DID = (
    rf"{ASIDE}(?:['’]d)? (?:[a-z]+ed|said|was|had|has|took|gave|told|did|is|knew|met|saw|felt|thought|found|brought"
    rf"|kept"
    r"|spoke|wrote"
    rf"|went|got|made|heard|held|understood|could not)\b"
    rf"(?:(?!\bthat (?!he\b|she\b|they\b)|\b(?:under|in|by) which\b)[^.;]){{0,150}}? (?:and|but)"
)
GOES_ON = rf"{_DID} (?:would|will) {TIME}"
COULD_GO_ON = rf"{_DID} could {TIME}"
