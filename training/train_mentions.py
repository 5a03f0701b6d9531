#!/usr/bin/env python3
"""Trains what finds mentions on GUM and MEANTIME, on top of a network that stays as it is. See README.md for the whole run."""
import argparse
import random
import time

import torch
import torch.nn.functional as F

import gum
import meantime
import mentions
from mention_network import BELOW, LAYERS, WIDEST, Mentions
from mentions import FORMS, TYPES
from network import Network
from pieces import END, START, Vocabulary

LAYOUTS = 3  # ways that the texts are cut into windows
OVERLAP = 64


def windows(text, rng, longest=316):
    """(first word, word after the last, first word decided here, word after the last decided here), as the reader cuts."""
    bounds, at, cuts = text.first + [len(text.pieces)], 0, []
    limit = rng.choice((160, 224, 288, longest)) if rng else longest
    while True:
        stop = at
        while stop < len(text.first) and bounds[stop + 1] - bounds[at] <= limit:
            stop += 1
        cuts.append((at, max(stop, at + 1)))
        if stop >= len(text.first):
            break
        back = stop
        while back > at + 1 and bounds[stop] - bounds[back] < OVERLAP:
            back -= 1
        at = max(at + 1, back)
    out, begin = [], 0
    for i, (b, e) in enumerate(cuts):
        to = e if i + 1 == len(cuts) else (cuts[i + 1][0] + e + 1) // 2
        out.append((b, e, begin, to))
        begin = to
    return out


def states(net, text, begin, end):
    """What the encoder's lower layers make of the pieces of a window, and the first pieces of its words."""
    bounds = text.first + [len(text.pieces)]
    pieces = text.pieces[bounds[begin]:bounds[end]]
    ids = torch.tensor([[START] + [p.id for p in pieces] + [END]])
    shapes = torch.tensor([[0] + [p.shape for p in pieces] + [0]])
    first = torch.tensor([bounds[w] - bounds[begin] + 1 for w in range(begin, end)])
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        x = net.encoder.norm(net.encoder.words(ids) + net.encoder.positions.weight[:ids.shape[1]][None]
                             + net.encoder.shapes(shapes))
        for layer in net.encoder.layers[:BELOW]:
            x = layer(x, 0.0)
    return x.bfloat16(), first


class Document:
    """One text cut in one way, with what the encoder makes of it."""

    def __init__(self, net, text, rng):
        self.text = text
        self.windows = [(w, *states(net, text, w[0], w[1])) for w in windows(text, rng)]


def losses(heads, doc):
    names_alone = doc.text.name.startswith("names:")
    loss = 0.0
    for (b, e, _, _), x, first in doc.windows:
        words = heads.words(x, first)
        held = [m for m in doc.text.mentions if b <= m.head < e]
        kind = heads.kind(words)
        at = torch.tensor([m.head - b for m in held], dtype=torch.long)
        is_head = torch.zeros(e - b)
        is_head[at] = 1
        form, type_ = kind[:, 1:1 + len(FORMS)], kind[:, 1 + len(FORMS):]
        if names_alone:
            of_name = torch.sigmoid(kind[:, 0]) * torch.softmax(form, -1)[:, 0]
            loss = loss + F.binary_cross_entropy(of_name.clamp(1e-6, 1 - 1e-6), is_head, reduction="sum")
        else:
            loss = loss + F.binary_cross_entropy_with_logits(kind[:, 0], is_head, reduction="sum")
        told = [m for m in held if m.type >= 0]
        if told:
            loss = loss + F.cross_entropy(type_[[m.head - b for m in told]], torch.tensor([m.type for m in told]),
                                          reduction="sum")
        if held and not names_alone:
            loss = loss + F.cross_entropy(form[at], torch.tensor([m.form for m in held]), reduction="sum")
            bounds = heads.bounds(words, at)
            edges = torch.tensor([[max(0, m.begin - b) for m in held], [min(e - b, m.end - b) - 1 for m in held]])
            near = (edges - at[None]).abs() <= WIDEST
            for k in range(2):
                loss = loss + 0.5 * (F.cross_entropy(bounds[k], edges[k], reduction="none") * near[k]).sum()
    return loss


def report(heads, docs):
    """F1 of spans with types; of heads; of names of persons, bodies and places by their first words, on each set."""
    heads.eval()
    counts = {}

    def count(key, found, gold):
        c = counts.setdefault(key, [0, 0, 0])
        c[0], c[1], c[2] = c[0] + len(found & gold), c[1] + len(found), c[2] + len(gold)

    for doc in docs:
        names_alone = doc.text.name.startswith("names:")
        for (b, e, begin, to), x, first in doc.windows:
            with torch.no_grad():
                words = heads.words(x, first)
                kind = heads.kind(words)
                at = torch.nonzero(kind[:, 0] > 0)[:, 0]
                at = at[(at + b >= begin) & (at + b < to)]
                edges = heads.bounds(words, at).argmax(-1) + b
                form = kind[at, 1:1 + len(FORMS)].argmax(-1)
                type_ = kind[at, 1 + len(FORMS):].argmax(-1)
            gold = [m for m in doc.text.mentions if begin <= m.head < to]
            seen = list(zip((at + b).tolist(), edges[0].tolist(), (edges[1] + 1).tolist(), form.tolist(), type_.tolist()))
            set_ = "MEANTIME" if names_alone else "GUM"
            for kind_, types in (("persons", (0,)), ("bodies", (1,)), ("places", (2,)), ("names", (0, 1, 2))):
                count(f"{set_} {kind_}", {(h, t) for h, _, _, f, t in seen if f == 0 and t in types},
                      {(m.head, m.type) for m in gold if m.form == 0 and m.type in types})
            if not names_alone:
                count("spans", {(s, e_, t) for _, s, e_, _, t in seen}, {(m.begin, m.end, m.type) for m in gold})
                count("heads", {h for h, *_ in seen}, {m.head for m in gold})
                count("people described", {h for h, _, _, f, t in seen if f == 1 and t in (0, 1)},
                      {m.head for m in gold if m.form == 1 and m.type in (0, 1)})
    heads.train()
    return ", ".join(f"{k} {2 * r / max(1, a + b):.3f}" for k, (r, a, b) in sorted(counts.items()))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--weights", required=True, help="the network that stays as it is")
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--gum", required=True)
    p.add_argument("--meantime", required=True)
    p.add_argument("--epochs", type=int, default=10)
    p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--body", type=float, default=2e-4)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--half", type=int, choices=(0, 1), help="train on every second document and report on the others")
    p.add_argument("--out")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(7)
    rng = random.Random(7)
    vocabulary = Vocabulary(a.vocabulary)
    net = Network(6)
    net.load_state_dict(torch.load(a.weights))
    net.eval()
    heads = Mentions()
    for k, layer in enumerate(heads.layers):
        layer.load_state_dict(net.encoder.layers[BELOW + k].state_dict())
    texts = mentions.load(a.gum, vocabulary, gum.split_names(a.gum, "train")) + meantime.load(a.meantime, vocabulary)
    seen = [t for i, t in enumerate(texts) if a.half is None or i % 2 == a.half]
    unseen = [t for i, t in enumerate(texts) if a.half is not None and i % 2 != a.half]
    body = [p for n, p in heads.named_parameters() if n.startswith("layers.")]
    rest = [p for n, p in heads.named_parameters() if not n.startswith("layers.")]
    optimiser = torch.optim.AdamW([{"params": body, "base": a.body}, {"params": rest, "base": a.rate}], weight_decay=0.01)
    began = time.time()
    layouts = [[Document(net, t, rng) for t in seen] for _ in range(LAYOUTS)]
    tests = [Document(net, t, None) for t in unseen]
    print(f"{len(seen)} texts, {time.time() - began:.0f} s", flush=True)
    steps, total = 0, a.epochs * len(seen)
    for epoch in range(a.epochs):
        docs = layouts[epoch % LAYOUTS]
        rng.shuffle(docs)
        shown = 0.0
        for doc in docs:
            for g in optimiser.param_groups:
                g["lr"] = g["base"] * min(1, (steps + 1) / 60) * max(0.02, 1 - steps / total)
            optimiser.zero_grad()
            loss = losses(heads, doc)
            (loss / 200).backward()
            torch.nn.utils.clip_grad_norm_(heads.parameters(), 2.0)
            optimiser.step()
            shown += float(loss.detach())
            steps += 1
        last = epoch + 1 == a.epochs
        print(f"epoch {epoch + 1} loss {shown / len(docs):.0f} {time.time() - began:.0f} s"
              + (", " + report(heads, tests) if tests and (last or epoch % 4 == 3) else ""), flush=True)
    if a.out:
        torch.save(heads.state_dict(), a.out)


if __name__ == "__main__":
    main()
