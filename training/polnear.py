"""Reads PolNeAR (brat stand-off) into words and, for each attribution, a role a word."""
import glob
import os
import re
from bisect import bisect_left
from dataclasses import dataclass, replace

ROLES = ("none", "source", "content", "cue")
ROLE = {"Source": 1, "Content": 2, "Cue": 3}


@dataclass
class Text:
    """A text cut into pieces, with the attributions of each of its annotators: [(anchor word, {word: role})]."""
    name: str
    text: str
    pieces: list
    first: list  # index of each word's first piece
    annotations: list
    sure: float = 1.0  # how much it counts that no anchor is annotated at a word
    sure_anchor: float = 1.0  # how much it counts that one is
    unknown: frozenset = frozenset()  # words of which nothing is known
    inside: bool = False  # whether it is read for attributions inside a content

    def excerpt(self, begin, end, attributions):
        """The words [begin, end), a content, as a text of their own, with the given attributions."""
        bounds = self.first + [len(self.pieces)]
        start = bounds[begin]
        pieces = [replace(p, shape=p.shape % 3 + 6) if p.word == self.pieces[start].word else p
                  for p in self.pieces[start:bounds[end]]]
        moved = [(anchor - begin, {w - begin: r for w, r in roles.items() if begin <= w < end})
                 for anchor, roles in attributions if begin <= anchor < end]
        return Text(self.name, self.text, pieces, [f - start for f in self.first[begin:end]], [moved], inside=True)

    def as_inside(self):
        """This text read as if it were a content, for what is no attribution. What sits in the contents of outermost ones
        was not asked when it was annotated, and what was annotated is more than attributions between clauses."""
        contents = {w for a in self.annotations for _, roles in a for w, r in roles.items() if r == 2}
        return replace(self, inside=True, sure_anchor=0.0, unknown=frozenset(contents))


def read_attributions(path):
    """[{role: [(begin, end)]}] of one annotator, in code points."""
    spans, found = {}, []
    with open(path, encoding="utf8") as f:
        for line in f:
            parts = line.rstrip("\n").split("\t")
            if len(parts) < 2:
                continue
            if line[0] == "T":
                spans[parts[0]] = [tuple(map(int, s.split())) for s in parts[1].split(" ", 1)[1].split(";")]
            elif line[0] == "E":
                roles = {}
                for pair in parts[1].split():
                    label, key = pair.split(":")
                    label = re.sub(r"\d+$", "", label)
                    if label in ROLE:
                        roles.setdefault(label, []).extend(spans.get(key, []))
                found.append(roles)
    return found


def roles_of_words(text, first, pieces, attribution):
    """{word: role}; where roles meet on one word, the cue wins, then the content."""
    begins = [pieces[i].begin for i in first]
    ends = [pieces[i - 1].end for i in first[1:]] + [pieces[-1].end]
    roles = {}
    for label in ("Source", "Content", "Cue"):
        for begin, end in attribution.get(label, []):
            w = max(0, bisect_left(begins, begin) - 1)
            while w < len(first) and begins[w] < end:
                if ends[w] > begin:
                    roles[w] = ROLE[label]
                w += 1
    return roles


def load(folder, vocabulary):
    """All articles of a split, sorted by name."""
    texts = []
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        with open(path, encoding="utf8", newline="") as f:
            text = f.read()
        pieces = vocabulary.cut(text)
        first = [i for i, p in enumerate(pieces) if i == 0 or pieces[i - 1].word != p.word]
        annotations = []
        for ann in sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(name) + "_*.ann"))):
            merged = {}
            for a in read_attributions(ann):
                roles = roles_of_words(text, first, pieces, a)
                cue = [w for w, r in roles.items() if r == 3]
                if cue and any(r == 2 for r in roles.values()):
                    merged.setdefault(min(cue), {}).update(roles)
            annotations.append(sorted(merged.items()))
        if annotations:
            texts.append(Text(name, text, pieces, first, annotations))
    return texts
