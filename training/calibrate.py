#!/usr/bin/env python3
"""Fits threshold, slope and offset of reader.properties on the texts of PolNeAR's train split that train.py held out.

    calibrate.py copy POLNEAR FOLDER        makes FOLDER a split of the held-out texts
    calibrate.py fit PREDICTIONS FOLDER     PREDICTIONS: what `eval polnear FOLDER --predictions` wrote, with a threshold
                                            of 0.1, slope 1 and offset 0 in reader.properties

The threshold is the one with the best F1 of whole attributions (source, cue and content exact). Slope and offset are Platt's
(1999): the line from an anchor's logit to the logit of the chance that cue and content are those of one true attribution.
"""
import glob
import json
import math
import os
import shutil
import sys

import polnear


def copy(source, folder):
    names = sorted(os.path.basename(p)[:-4] for p in glob.glob(os.path.join(source, "train", "text", "*.txt")))
    annotated = [n for n in names if annotations(os.path.join(source, "train"), n)]
    for kind in ("text", "attributions"):
        os.makedirs(os.path.join(folder, kind), exist_ok=True)
    for name in annotated[::21]:
        shutil.copy(os.path.join(source, "train", "text", name + ".txt"), os.path.join(folder, "text"))
        for path in annotations(os.path.join(source, "train"), name):
            shutil.copy(path, os.path.join(folder, "attributions"))


def annotations(split, name):
    return sorted(glob.glob(os.path.join(split, "attributions", glob.escape(name) + "_*.ann")))


def letters(text, spans):
    return {i for begin, end in spans for i in range(begin, end) if text[i].isalnum()}


def gold_of(split, name, text):
    """[(source, cue, content)] of the first annotator, as sets of places of letters."""
    found = [a for a in polnear.read_attributions(annotations(split, name)[0]) if a.get("Cue") and a.get("Content")]
    return [tuple(letters(text, a.get(r, [])) for r in ("Source", "Cue", "Content")) for a in found]


def judged(predictions, split):
    """([(confidence, same attribution, all exact)], number in gold) of all outermost predictions."""
    out, there = [], 0
    for line in open(predictions, encoding="utf8"):
        read = json.loads(line)
        with open(os.path.join(split, "text", read["doc"] + ".txt"), encoding="utf8", newline="") as f:
            text = f.read()
        left = gold_of(split, read["doc"], text)
        there += len(left)
        outermost = [a for a in read["attributions"] if not a["nested"] and a["cue"]]
        for a in sorted(outermost, key=lambda a: -a["confidence"]):
            parts = tuple(letters(text, a[r] or []) for r in ("source", "cue", "content"))
            same = [g for g in left if g[1] & parts[1] and g[2] & parts[2]]
            best = max(same, key=lambda g: len(g[2] & parts[2]), default=None)
            if best:
                left.remove(best)
            out.append((a["confidence"], best is not None, best == parts))
    return out, there


def best_threshold(found, there):
    def f1(threshold):
        kept = [exact for c, _, exact in found if c >= threshold]
        return 2 * sum(kept) / (len(kept) + there)
    return max((t / 50 for t in range(10, 40)), key=f1)


def platt(found):
    slope, offset = 1.0, 0.0
    rows = [(math.log(c / (1 - c)), right) for c, right, _ in found]
    for _ in range(20000):
        errors = [(x, 1 / (1 + math.exp(-(slope * x + offset))) - right) for x, right in rows]
        slope -= 0.05 * sum(x * e for x, e in errors) / len(rows)
        offset -= 0.05 * sum(e for _, e in errors) / len(rows)
    return slope, offset


def fit(predictions, split):
    found, there = judged(predictions, split)
    found = [(min(max(c, 1e-6), 1 - 1e-6), s, e) for c, s, e in found]
    threshold = best_threshold(found, there)
    slope, offset = platt([f for f in found if f[0] >= threshold])
    print(f"threshold={threshold:.2f}\nslope={slope:.3f}\noffset={offset:.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("copy", "fit"):
        sys.exit(__doc__)
    {"copy": copy, "fit": fit}[sys.argv[1]](*sys.argv[2:])
