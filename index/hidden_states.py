"""What the embedding model understands of each word of a text halfway, before it sums the text up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from torch import Tensor

# So many texts at a time: of a like length, so that little of them is padding.
_BATCH = 64
# Of a token that the model sets before and after a text.
NO_WORD = -1


@dataclass(frozen=True, slots=True)
class HiddenStates:
    """The tokens of a text.

    ``states`` is (tokens, dimension), in half precision; ``words`` has for each token the place of the word in the text
    of which it is a piece, or NO_WORD.
    """

    states: npt.NDArray[np.float16]
    words: npt.NDArray[np.int64]


def lower_half(model: SentenceTransformer, layers: int) -> Any:
    """The encoder of ``model`` with its first ``layers`` layers alone, whose weights it shares."""
    encoder: Any = model[0].auto_model
    config = type(encoder.config).from_dict({**encoder.config.to_dict(), "num_hidden_layers": layers})
    half = type(encoder)(config, add_pooling_layer=False)
    half.load_state_dict(encoder.state_dict(), strict=False, assign=True)
    return half.eval()


def upper_half(model: SentenceTransformer, layers: int) -> Mapping[str, Tensor]:
    """The weights of the layers of ``model`` behind the first ``layers``, named as torch's TransformerEncoder does."""
    import torch

    encoder: Any = model[0].auto_model
    named: dict[str, Tensor] = {}
    for at, layer in enumerate(encoder.encoder.layer[layers:]):
        attention = layer.attention.self
        parts = {"self_attn.out_proj": layer.attention.output.dense, "norm1": layer.attention.output.LayerNorm}
        parts |= {"linear1": layer.intermediate.dense, "linear2": layer.output.dense, "norm2": layer.output.LayerNorm}
        for kind in ("weight", "bias"):
            projections = [getattr(each, kind) for each in (attention.query, attention.key, attention.value)]
            named[f"layers.{at}.self_attn.in_proj_{kind}"] = torch.cat(projections)
            named |= {f"layers.{at}.{name}.{kind}": getattr(part, kind) for name, part in parts.items()}
    return {name: weights.detach().float() for name, weights in named.items()}


def hidden_states(model: SentenceTransformer, half: Any, texts: Sequence[Sequence[str]]) -> list[HiddenStates]:
    """Texts, given as their words, as ``half`` the encoder of ``model`` understands them.

    Words behind the model's window are left out.
    """
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found: list[HiddenStates | None] = [None] * len(texts)
    for start in range(0, len(order), _BATCH):
        batch = order[start : start + _BATCH]
        for at, read in zip(batch, _batch(model, half, [texts[at] for at in batch]), strict=True):
            found[at] = read
    return [read for read in found if read is not None]


def _batch(model: SentenceTransformer, half: Any, texts: Sequence[Sequence[str]]) -> list[HiddenStates]:
    import torch

    # Without words there is still a text for the model.
    told = model.tokenizer(
        [list(words) or ["."] for words in texts],
        is_split_into_words=True,
        padding=True,
        truncation=True,
        max_length=model.max_seq_length,
        return_tensors="pt",
    )
    with torch.no_grad():
        states = half(**told).last_hidden_state.half().numpy()
    lengths = told["attention_mask"].sum(1).tolist()
    return [
        HiddenStates(states[row, :length].copy(), _places(told.word_ids(row)[:length], len(words)))
        for row, (length, words) in enumerate(zip(lengths, texts, strict=True))
    ]


def _places(word_ids: Sequence[int | None], words: int) -> npt.NDArray[np.int64]:
    return np.array([at if at is not None and at < words else NO_WORD for at in word_ids], dtype=np.int64)
