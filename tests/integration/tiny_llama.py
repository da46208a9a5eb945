"""Makes a Llama of 0.1 million parameters that writes one cited answer: ``tiny_llama.py FOLDER``.

Its tokens are bytes, so that "[1]" comes in three pieces; its chat template is the begin token
alone, so that it answers whatever it is asked. It learns by heart in seconds.
"""

from __future__ import annotations

import sys

# One sentence that is cited, one with a number that was not shown, one without a number.
SUPPORTED = "Helen Bakewell said that at least 40 providers are on the list [1]."
WRITTEN = f"{SUPPORTED} A further source says the same [99]. The moon is made of cheese."


def make(folder: str) -> None:
    """Make, train and save the model."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    alphabet = ["<s>", "</s>", *sorted(pre_tokenizers.ByteLevel.alphabet())]
    bytes_only = Tokenizer(models.BPE(vocab={one: id_ for id_, one in enumerate(alphabet)}, merges=[]))
    bytes_only.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    bytes_only.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=bytes_only, bos_token="<s>", eos_token="</s>", pad_token="</s>"
    )
    tokenizer.chat_template = "{{ bos_token }}"

    torch.manual_seed(0)
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(alphabet),
            hidden_size=64,
            intermediate_size=128,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=4,
            max_position_embeddings=512,
            bos_token_id=0,
            eos_token_id=1,
            pad_token_id=1,
        )
    )
    taught = torch.tensor([[0, *tokenizer.encode(WRITTEN, add_special_tokens=False), 1]])
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for _ in range(600):
        loss = model(input_ids=taught, labels=taught).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if loss.item() < 0.005:
            break
    model.generation_config.max_new_tokens = 300
    model.generation_config.do_sample = False
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


if __name__ == "__main__":
    make(sys.argv[1])
