"""Reads GUM's entities: the mentions of a text, each by its head word."""
import os
import re
from dataclasses import dataclass

from gum import tokens_of

TYPES = ("person", "organization", "place", "event", "object", "abstract", "time", "animal", "plant", "substance")
FORMS = ("name", "nominal", "pronoun")
ENTITY = re.compile(r"\(([^()]+)\)|\(([^()]+)|([^()]+)\)")


@dataclass(frozen=True)
class Mention:
    head: int  # words
    begin: int
    end: int
    type: int
    form: int
    entity: str


@dataclass
class MentionedText:
    """A text cut into pieces, with its mentions in order of their heads."""
    name: str
    text: str
    pieces: list
    first: list
    mentions: list


def spans_of(path):
    """[(first token, last token, type, tokens of the head within the span, entity)]."""
    found, open_, base = [], {}, 0
    last = -1
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line == "\n":
            base = last + 1
        if len(fields) != 10 or not fields[0].isdigit():
            continue
        last = base + int(fields[0]) - 1
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", fields[9])
        for alone, opened, closed in ENTITY.findall(entity.group(1) if entity else ""):
            if alone or opened:
                key, kind, _, _, _, head = (alone or opened).split("-")[:6]
                value = (last, kind, int(head.split(",")[0]) - 1)
                if alone:
                    found.append((last, last, kind, 0, key))
                else:
                    open_.setdefault(key, []).append(value)
            else:
                key = closed.split("-")[0]
                begin, kind, head = open_[key].pop()
                found.append((begin, last, kind, head, key))
    return found


def load(folder, vocabulary, names):
    texts = []
    for name in names:
        path = os.path.join(folder, "dep", name + ".conllu")
        text, tokens = tokens_of(path)
        pieces = vocabulary.cut(text)
        first = [i for i, p in enumerate(pieces) if i == 0 or pieces[i - 1].word != p.word]
        word_at = {c: p.word for p in pieces for c in range(p.begin, p.end)}
        word = lambda t: next((word_at[c] for c in range(tokens[t].begin, tokens[t].end) if c in word_at), None)
        by_head = {}
        for begin, end, kind, head, key in spans_of(path):
            b, e, h = word(begin), word(end), word(begin + head)
            if None in (b, e, h) or kind not in TYPES:
                continue
            tag = tokens[begin + head].tag
            form = 2 if tag == "PRON" or (tag == "DET" and begin == end) else 0 if tag == "PROPN" else 1
            mention = Mention(h, b, e + 1, TYPES.index(kind), form, key)
            if h not in by_head or by_head[h].end - by_head[h].begin < e + 1 - b:
                by_head[h] = mention
        texts.append(MentionedText(name, text, pieces, first, [by_head[h] for h in sorted(by_head)]))
    return texts
