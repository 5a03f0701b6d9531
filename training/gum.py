"""Reads GUM's attribution relations (eRST) as attributions.

The relation gives a satellite ("I think", "according to the court") and a nucleus; the dependency tree gives, within the
satellite, the cue (the verb with its auxiliaries, or the words "according to") and the source (its subject). These texts
teach what PolNeAR leaves out: the first person, court opinions, speeches, and attributions inside attributions.
"""
import glob
import os
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace

from polnear import Text

CLUSTER = {"aux", "aux:pass", "compound:prt", "cop"}
SUBJECT = {"nsubj", "nsubj:pass", "nsubj:outer"}
NEGATION = {"not", "n't", "n’t", "never"}
SHORTEST = 5  # words of a content that is read again
SURE = 0.3  # GUM marks clauses only: that it marks nothing at a word counts this much


@dataclass(frozen=True)
class Token:
    form: str
    begin: int
    end: int
    head: int  # index of the token it depends on, -1 for a root
    relation: str
    tag: str


def tokens_of(path):
    """The text of a CoNLL-U file and its tokens; those of a contracted word ("don't") share out its letters."""
    text, tokens, base, gap, contracted = "", [], 0, "", None
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("# newpar") and tokens:
            gap = "\n\n"
        elif line == "\n":
            base = len(tokens)
        elif len(fields) == 10 and "-" in fields[0]:
            text, begin = text + gap + fields[1], len(text + gap)
            contracted = (begin, len(text), base + int(fields[0].split("-")[1]) - 1, "SpaceAfter=No" in fields[9])
        elif len(fields) == 10 and fields[0].isdigit():
            if contracted:
                begin, limit, last, glued = contracted
                end = limit if len(tokens) == last else min(limit - 1, begin + len(fields[1]))
                contracted = None if len(tokens) == last else (end, limit, last, glued)
            else:
                text, begin, glued = text + gap + fields[1], len(text + gap), "SpaceAfter=No" in fields[9]
                end = len(text)
            gap = "" if glued else " "
            tokens.append(Token(fields[1], begin, max(end, begin + 1), base + int(fields[6]) - 1 if fields[6] != "0" else -1,
                                fields[7], fields[3]))
    return text, tokens


def relations(path):
    """(satellite segments, nucleus segments) of each positive attribution, and the segments' texts in order."""
    body = ET.parse(path).getroot().find("body")
    nodes = {n.get("id"): n for n in body if n.tag in ("segment", "group")}
    children = {}
    for n in nodes.values():
        children.setdefault(n.get("parent"), []).append(n)
    order = [n.get("id") for n in body if n.tag == "segment"]

    def leaves(n):
        own = {n.get("id")} if n.tag == "segment" else set()
        return own.union(*(leaves(c) for c in children.get(n.get("id"), [])))

    found = []
    for n in nodes.values():
        if n.get("relname") != "attribution-positive" or n.get("parent") not in nodes:
            continue
        nucleus = nodes[n.get("parent")]
        if nucleus.get("relname") == "same-unit":
            nucleus = nodes[nucleus.get("parent")]
        satellite = leaves(n)
        content = ({nucleus.get("id")} if nucleus.tag == "segment" else leaves(nucleus)) - satellite
        found.append((satellite, content))
    return found, [(i, nodes[i].text.split()) for i in order]


def parts(satellite, tokens):
    """Token indexes of (source, cue) within a satellite; no cue where no verb is one (a caption, a speaker's name)."""
    accord = [i for i in satellite if tokens[i].form.lower() == "according"]
    if accord:
        cue = [i for i in (accord[0], accord[0] + 1) if tokens[i].form.lower() in ("according", "to")]
        return [i for i in satellite if i > cue[-1] and tokens[i].tag != "PUNCT"], cue
    inside = set(satellite)
    roots = [i for i in satellite if tokens[i].head not in inside and tokens[i].tag in ("VERB", "AUX", "ADJ")]
    if not roots:
        return [], []
    of_root = [i for i in satellite if tokens[i].head == roots[0]]
    cue = roots[:1] + [i for i in of_root if tokens[i].relation in CLUSTER or tokens[i].form.lower() in NEGATION]
    source = {i for i in of_root if tokens[i].relation in SUBJECT}
    while True:
        more = {i for i in satellite if tokens[i].head in source} - source
        if not more:
            return sorted(source - set(cue)), sorted(cue)
        source |= more


def load(folder, vocabulary, names):
    """GUM's documents of the given names: as PolNeAR's are loaded; and for reading inside contents, the documents and each
    content as a text of its own."""
    outer, inside = [], []
    for name in names:
        text, tokens = tokens_of(os.path.join(folder, "dep", name + ".conllu"))
        found, segments = relations(os.path.join(folder, "rst", "rstweb", name + ".rs4"))
        ranges, at = {}, 0
        for i, words in segments:
            ranges[i] = list(range(at, at + len(words)))
            at += len(words)
        if at != len(tokens):
            raise ValueError(f"{name}: {at} words in the tree, {len(tokens)} tokens")
        pieces = vocabulary.cut(text)
        first = [i for i, p in enumerate(pieces) if i == 0 or pieces[i - 1].word != p.word]
        word_at = {c: p.word for p in pieces for c in range(p.begin, p.end)}
        words = lambda ts: {word_at[c] for t in ts for c in range(tokens[t].begin, tokens[t].end) if c in word_at}
        made = []
        for satellite, content in found:
            s = sorted(t for i in satellite for t in ranges[i])
            c = words(t for i in content for t in ranges[i])
            source, cue = parts(s, tokens)
            if not cue or not c:
                continue
            roles = {w: 2 for w in c}
            roles.update({w: 1 for w in words(source)})
            roles.update({w: 3 for w in words(cue)})
            made.append((min(words(cue)), roles))
        contents = [{w for w, r in roles.items() if r == 2} for _, roles in made]
        outermost = [m for k, m in enumerate(made) if not any(m[0] in c for j, c in enumerate(contents) if j != k)]
        doc = Text(name, text, pieces, first, [outermost], SURE)
        outer.append(doc)
        inside.append(replace(doc, inside=True, sure=1.0))
        for k, content in enumerate(contents):
            held = [m for j, m in enumerate(made) if j != k and m[0] in content]
            if len(content) >= SHORTEST:
                inside.append(doc.excerpt(min(content), max(content) + 1, held))
    return outer, inside


def split_names(folder, split):
    """The documents of a split of splits.md that are here."""
    with open(os.path.join(folder, "splits.md"), encoding="utf8") as f:
        section = re.split(r"^## ", f.read(), flags=re.M)
    named = [n for part in section if part.startswith(split + "\n") for n in re.findall(r"GUM_\w+", part)]
    here = {os.path.basename(p)[:-4] for p in glob.glob(os.path.join(folder, "rst", "rstweb", "*.rs4"))}
    return sorted(here & set(named))
