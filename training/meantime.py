"""Reads MEANTIME's first sentences (the only ones whose entities are marked): names of persons, bodies, places and products."""
import glob
import os
import xml.etree.ElementTree as ET

from mentions import Mention, MentionedText, TYPES

NO_SPACE_BEFORE = set(".,;:!?)]}%") | {"'s", "n't", "'", "''"}
NO_SPACE_AFTER = set("([{$")

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place", "PRO": "object", "FIN": "abstract", "MIX": "organization"}
TOPICS = ("corpus_airbus", "corpus_apple")
SENTENCES = 6


def load(folder, vocabulary):
    paths = sorted(p for t in TOPICS for p in glob.glob(os.path.join(folder, "intra-doc_annotation", t, "*.xml")))
    return [made(path, vocabulary) for path in paths]


def made(path, vocabulary):
    root = ET.parse(path).getroot()
    text, at, sentence = "", {}, 0
    for token in root.iter("token"):
        if int(token.get("sentence")) >= SENTENCES:
            break
        form = token.text
        fresh = int(token.get("sentence")) != sentence
        sentence = int(token.get("sentence"))
        glued = form in NO_SPACE_BEFORE or not text or text[-1] in NO_SPACE_AFTER
        text += ("\n\n" if fresh and sentence <= 2 else "" if glued else " ") + form
        at[token.get("t_id")] = (len(text) - len(form), len(text))
    kinds = {e.get("m_id"): e.get("ent_type") for e in root.iter("ENTITY")}
    kind_of = {}
    for r in root.iter("REFERS_TO"):
        target = r.find("target")
        for s in r.findall("source"):
            kind_of[s.get("m_id")] = kinds.get(target.get("m_id"))
    pieces = vocabulary.cut(text)
    first = [i for i, p in enumerate(pieces) if i == 0 or pieces[i - 1].word != p.word]
    word_at = {c: p.word for p in pieces for c in range(p.begin, p.end)}
    mentions = {}
    for m in root.iter("ENTITY_MENTION"):
        if m.get("syntactic_type") not in ("NAM", "PRE.NAM"):
            continue
        anchors = [at[a.get("t_id")] for a in m.iter("token_anchor") if a.get("t_id") in at]
        ws = sorted({word_at[c] for b, e in anchors for c in range(b, e) if c in word_at})
        kind = KINDS.get(kind_of.get(m.get("m_id")))
        ws = [w for w in ws if pieces[first[w]].shape % 3]  # not the article
        if ws:
            mentions[ws[0]] = Mention(ws[0], ws[0], ws[-1] + 1, TYPES.index(kind) if kind else -1, 0, m.get("m_id"))
    return MentionedText("names:" + os.path.basename(path), text, pieces, first, [mentions[w] for w in sorted(mentions)])
