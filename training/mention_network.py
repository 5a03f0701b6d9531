"""What finds mentions: two layers of its own on top of the encoder's lower ones, and small heads on them.

A mention is known by its head word. For each word: whether it heads a mention, its form and its type; for each head: the
words that its span begins and ends with.
"""
import torch
from torch import nn

from mentions import FORMS, TYPES
from network import Layer

BELOW = 4  # layers of the encoder below
LAYERS = 2
WIDEST = 40  # words before or after a head that its span may hold


class Mentions(nn.Module):
    def __init__(self, width=384, small=64):
        super().__init__()
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.kind = nn.Linear(width, 1 + len(FORMS) + len(TYPES))
        self.of_head = nn.ModuleList(nn.Linear(width, small) for _ in range(2))
        self.of_word = nn.ModuleList(nn.Linear(width, small) for _ in range(2))
        self.apart = nn.Parameter(torch.zeros(2, WIDEST + 1))
        self.dropout = nn.Dropout(0.2)

    def words(self, states, first):
        """The states of the words of one window, from those of its pieces below these layers."""
        states = self.dropout(states.float())
        with torch.autocast("cpu", torch.bfloat16):
            for layer in self.layers:
                states = layer(states, 0.0)
        return self.dropout(states.float())[0, first]

    def bounds(self, words, at):
        """[2, heads, words]: what it is worth that the span of each head begins, or ends, with each word."""
        place = torch.arange(words.shape[0], device=words.device)[None]
        steps = torch.stack([at[:, None] - place, place - at[:, None]])
        scores = torch.stack([self.of_head[k](words[at]) @ self.of_word[k](words).T for k in range(2)])
        near = torch.stack([self.apart[k][steps[k].clamp(0, WIDEST)] for k in range(2)])
        return scores + near - 1e4 * ((steps < 0) | (steps > WIDEST)).to(words.dtype)
