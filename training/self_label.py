#!/usr/bin/env python3
"""Labels attributions inside attributions on the train split, which PolNeAR does not mark.

A network trained on the outermost ones reads each content again as a text of its own, level by level. What it finds there
becomes the training material of the `inner` head, so that the product need not read anything twice. See README.md.
"""
import argparse
import json

import torch

import polnear
from network import Network, best_path
from pieces import END, START, Vocabulary

DEPTH = 3  # levels below the outermost
SHORTEST = 5  # words


def contents(text, attributions):
    for _, roles in attributions:
        words = sorted(w for w, r in roles.items() if r == 2)
        if len(words) >= SHORTEST:
            yield text, words


def piece_rows(text, words):
    """Pieces of an excerpt, its first word shaped as a text's first word is; and each word's first piece."""
    ids, shapes, first = [START], [0], []
    bounds = text.first + [len(text.pieces)]
    for k, w in enumerate(words):
        first.append(len(ids))
        for p in text.pieces[bounds[w]:bounds[w + 1]]:
            ids.append(p.id)
            shapes.append(p.shape % 3 + 6 if k == 0 else p.shape)
    return ids + [END], shapes + [0], first


def read(net, excerpts, threshold, budget=6000, longest=320):
    """[(excerpt, anchor word, {word: role})] found in the excerpts."""
    rows = sorted(((e, *piece_rows(*e)) for e in excerpts), key=lambda r: len(r[1]))
    rows = [r for r in rows if len(r[1]) <= longest]
    found = []
    while rows:
        n = 1
        while n < len(rows) and len(rows[n][1]) * (n + 1) <= budget:
            n += 1
        batch, rows = rows[:n], rows[n:]
        length, words = max(len(r[1]) for r in batch), max(len(r[3]) for r in batch)
        ids, shapes = torch.zeros(n, length, dtype=torch.long), torch.zeros(n, length, dtype=torch.long)
        mask, first, word = torch.zeros(n, length), torch.zeros(n, words, dtype=torch.long), torch.zeros(n, words)
        for i, (_, a, b, c) in enumerate(batch):
            ids[i, :len(a)], shapes[i, :len(b)], mask[i, :len(a)] = torch.tensor(a), torch.tensor(b), 1
            first[i, :len(c)], word[i, :len(c)] = torch.tensor(c), 1
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            x = net.encoder(ids, shapes, mask)
        with torch.no_grad():
            x = x.float().gather(1, first[..., None].expand(-1, -1, x.shape[2]))
            p = torch.sigmoid(net.anchor(x)[..., 0]) * word
            row, at = torch.nonzero(p > threshold).T
            if len(row) == 0:
                continue
            roles = best_path(net.pairs(x, row, at), net.transition, at, word[row])
        for r, a, y in zip(row.tolist(), at.tolist(), roles.tolist()):
            text, picked = batch[r][0]
            labels = {picked[i]: role for i, role in enumerate(y) if role}
            if 2 in labels.values():
                found.append((batch[r][0], picked[a], labels))
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--weights", required=True)
    p.add_argument("--vocabulary", required=True)
    p.add_argument("--polnear", required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--threshold", type=float, default=0.5)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    net = Network(a.layers)
    net.load_state_dict(torch.load(a.weights, map_location="cpu"), strict=False)
    net.eval()
    texts = polnear.load(f"{a.polnear}/train", Vocabulary(a.vocabulary))
    inner, level = {}, [e for t in texts for e in contents(t, t.annotations[0])]
    for depth in range(DEPTH):
        deeper = []
        for (text, _), anchor, roles in read(net, level, a.threshold):
            inner.setdefault(text.name, {})[anchor] = roles
            deeper += contents(text, [(anchor, roles)])
        print(f"level {depth + 2}: {len(level)} contents read, {sum(map(len, inner.values()))} attributions in all", flush=True)
        level = deeper
    with open(a.out, "w", encoding="utf8") as f:
        json.dump(inner, f)


if __name__ == "__main__":
    main()
