"""All cues of promises, in the order in which they are tried.

A cue says that words commit somebody; what speaks against it stands in exclusions.py. No cue names
a person, a council or a paper.
"""

from __future__ import annotations

from index.promises.cue import Cue
from index.promises.cues_actions import ACTIONS
from index.promises.cues_assured import ASSURED
from index.promises.cues_coming import COMING
from index.promises.cues_foretold import FORETOLD
from index.promises.cues_minuted import MINUTED
from index.promises.cues_offered import OFFERED
from index.promises.cues_papers import PAPERS
from index.promises.cues_planned import PLANNED
from index.promises.cues_resolved import RESOLVED
from index.promises.cues_said import SAID
from index.promises.cues_said_of_others import SAID_OF_OTHERS
from index.promises.cues_things import THINGS
from index.promises.cues_welsh import WELSH
from index.promises.cues_withheld import WITHHELD

CUES: tuple[Cue, ...] = (
    *SAID,
    *SAID_OF_OTHERS,
    *OFFERED,
    *WITHHELD,
    *COMING,
    *MINUTED,
    *FORETOLD,
    *THINGS,
    *ASSURED,
    *ACTIONS,
    *RESOLVED,
    *PLANNED,
    *PAPERS,
    *WELSH,
)
