#!/usr/bin/env python3
"""Writes the trained network as one ONNX file: what hearsay-reader runs. See README.md."""
import argparse

import torch
import torch.nn.functional as F
from torch import nn

from mention_network import BELOW, WIDEST, Mentions
from mentions import FORMS
from network import Network

LARGEST = 512
LAST_TYPE = 6  # GUM's types from here on are "other"


class Attention(torch.autograd.Function):
    """ONNX Runtime's fused attention: no transposes, no score matrix in memory."""

    @staticmethod
    def forward(ctx, q, k, v, heads):
        split = lambda z: z.view(1, z.shape[1], heads, -1).transpose(1, 2)
        mixed = torch.softmax(split(q) @ split(k).transpose(-1, -2), -1) @ split(v)
        return mixed.transpose(1, 2).reshape(q.shape)

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads, scale_f=1.0)


class PlainNorm(nn.Module):
    """Layer normalisation written out: on ONNX Runtime 1.29 the fused operator takes four times as long."""

    def __init__(self, norm):
        super().__init__()
        self.norm = norm

    def forward(self, x):
        mean = x.mean(-1, keepdim=True)
        variance = (x * x).mean(-1, keepdim=True) - mean * mean
        return (x - mean) * torch.rsqrt(variance + self.norm.eps) * self.norm.weight + self.norm.bias


class JoinedLayer(nn.Module):
    """A layer whose three projections are one matrix product, the scale of the attention folded into it."""

    def __init__(self, layer):
        super().__init__()
        self.layer, width = layer, layer.query.in_features
        self.norm1, self.norm2 = PlainNorm(layer.norm1), PlainNorm(layer.norm2)
        self.scale = (width // layer.heads) ** -0.5
        self.project = nn.Linear(width, 3 * width)
        self.project.weight.data = torch.cat([layer.query.weight * self.scale, layer.key.weight, layer.value.weight])
        self.project.bias.data = torch.cat([layer.query.bias * self.scale, layer.key.bias, layer.value.bias])

    def forward(self, x, bias):
        layer = self.layer
        q, k, v = self.project(x).chunk(3, -1)
        x = self.norm1(x + layer.out(Attention.apply(q, k, v, layer.heads)))
        return self.norm2(x + layer.down(F.gelu(layer.up(x))))


class Exported(nn.Module):
    """One window: pieces in; for each word the probability that it is an anchor, and the potentials of the anchors.

    ids and shapes [pieces] (with start and end piece), first [words] (each word's first piece), threshold [1];
    anchor [words], at [n] (the anchors' words), potentials [n, words, 10], transition [4, 4], and what the network of the
    mentions goes on from: states [pieces, 384].
    """

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, shapes, first, threshold):
        encoder = self.net.encoder
        x = encoder.norm(encoder.words(ids[None]) + encoder.positions.weight[:ids.shape[0]][None] + encoder.shapes(shapes[None]))
        for layer in encoder.layers[:BELOW]:
            x = layer(x, 0.0)
        states = x[0]
        for layer in encoder.layers[BELOW:]:
            x = layer(x, 0.0)
        words = x[:, first]
        anchor = torch.sigmoid(self.net.anchor(words)[0, :, 0])
        at = torch.nonzero(anchor > threshold)[:, 0]
        potentials = self.net.pairs(words, torch.zeros_like(at), at)
        return anchor, at, potentials, self.net.transition + 0.0, states + 0.0


class ExportedMentions(nn.Module):
    """One window: the states of its pieces in; the mentions out, each by the words of its head, begin and end.

    states [pieces, 384], first [words]; head, begin, end, form, type [n], confidence [n].
    """

    def __init__(self, heads):
        super().__init__()
        self.heads = heads
        self.layers = nn.ModuleList(JoinedLayer(layer) for layer in heads.layers)

    def forward(self, states, first):
        x = states[None]
        for layer in self.layers:
            x = layer(x, 0.0)
        words = x[0, first]
        kind = self.heads.kind(words)
        sure = torch.sigmoid(kind[:, 0])
        at = torch.nonzero(sure > 0.5)[:, 0]
        place = torch.arange(words.shape[0])[None]
        edges = []
        for k, sign in ((0, 1), (1, -1)):
            steps = sign * (at[:, None] - place)
            scores = self.heads.of_head[k](words[at]) @ self.heads.of_word[k](words).T
            near = self.heads.apart[k][steps.clamp(0, WIDEST)]
            edges.append((scores + near - 1e4 * ((steps < 0) | (steps > WIDEST)).float()).argmax(-1))
        form = kind[at, 1:1 + len(FORMS)].argmax(-1)
        type_ = kind[at, 1 + len(FORMS):].argmax(-1).clamp(max=LAST_TYPE)
        return at, edges[0], edges[1], form, type_, sure[at]


def export_mentions(weights, out):
    heads = Mentions()
    heads.load_state_dict(torch.load(weights, map_location="cpu"))
    outputs = ["head", "begin", "end", "form", "type", "confidence"]
    torch.onnx.export(ExportedMentions(heads.eval()).eval(), (torch.randn(40, 384), torch.arange(1, 31)), out,
                      opset_version=15, custom_opsets={"com.microsoft": 1}, input_names=["states", "first"],
                      output_names=outputs,
                      dynamic_axes={"states": {0: "pieces"}, "first": {0: "words"}, **{o: {0: "mentions"} for o in outputs}})


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--weights", required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--mentions", action="store_true", help="these are the weights of the network of the mentions")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    if a.mentions:
        export_mentions(a.weights, a.out)
        return
    net = Network(a.layers)
    net.load_state_dict(torch.load(a.weights, map_location="cpu"))
    net.eval()
    net.encoder.layers = nn.ModuleList(JoinedLayer(layer) for layer in net.encoder.layers)
    example = (torch.randint(1000, 2000, (40,)), torch.zeros(40, dtype=torch.long), torch.arange(1, 31),
               torch.tensor([0.01]))
    net.encoder.norm = PlainNorm(net.encoder.norm)
    torch.onnx.export(Exported(net).eval(), example, a.out, opset_version=15, custom_opsets={"com.microsoft": 1},
                      input_names=["ids", "shapes", "first", "threshold"],
                      output_names=["anchor", "at", "potentials", "transition", "states"],
                      dynamic_axes={"ids": {0: "pieces"}, "shapes": {0: "pieces"}, "first": {0: "words"},
                                    "anchor": {0: "words"}, "at": {0: "anchors"},
                                    "potentials": {0: "anchors", 1: "words"}, "states": {0: "pieces"}})


if __name__ == "__main__":
    main()
