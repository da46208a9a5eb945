"""All that speaks against promises, in the order in which it is looked for."""

from __future__ import annotations

from index.promises.exclusion import Exclusion
from index.promises.exclusions_left import LEFT
from index.promises.exclusions_others import OTHERS
from index.promises.exclusions_past import PAST
from index.promises.exclusions_running import RUNNING
from index.promises.exclusions_said import SAID
from index.promises.exclusions_told import TOLD
from index.promises.exclusions_viewed import VIEWED

EXCLUSIONS: tuple[Exclusion, ...] = (*SAID, *RUNNING, *PAST, *LEFT, *TOLD, *VIEWED, *OTHERS)
