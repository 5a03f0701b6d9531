"""Cuts a text into BERT word pieces that know where they came from.

The cut is that of BERT's uncased tokenizer (clean, lower, strip accents, split at white space and at each
punctuation mark, longest piece first), the same that the product runs through a library; here it is written out
because Debian ships no tokenizer package for Python. Offsets count Unicode code points of the original text.
"""
import json
import unicodedata
from dataclasses import dataclass

UNKNOWN, START, END, MASK = 100, 101, 102, 103
LONGEST_WORD = 100
GAPS = 3  # before a word: nothing, white space, a blank line
SHAPES = 9  # a case and a gap each; as many again for the pieces of a content that is read for attributions inside it


@dataclass(frozen=True)
class Piece:
    id: int
    begin: int
    end: int
    word: int  # index of the word that the piece belongs to
    shape: int  # case (lower, Title, UPPER) + 3 * gap before the word (none, space, blank line)


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


def is_dropped(c):
    if c in "\t\n\r":
        return False
    return c in "\0\ufffd" or unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co")


def is_ideograph(c):
    o = ord(c)
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B920 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def words_of(text):
    """(begin, end) of each word: a run between white space, punctuation marks and ideographs."""
    begin = None
    for i, c in enumerate(text):
        alone = is_punctuation(c) or is_ideograph(c)
        if c.isspace() or alone:
            if begin is not None:
                yield begin, i
                begin = None
            if alone:
                yield i, i + 1
        elif begin is None:
            begin = i
    if begin is not None:
        yield begin, len(text)


def case_of(word):
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if word[:1].isupper() else 0


def gap_before(text, previous_end, begin):
    gap = text[previous_end:begin]
    if previous_end == 0 or gap.count("\n") >= 2 or "\u2029" in gap:
        return 2
    return 1 if gap else 0


class Vocabulary:
    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf8") as f:
            self.ids = json.load(f)["model"]["vocab"]

    def cut(self, text):
        """The pieces of a text, in order."""
        pieces, word, previous_end = [], 0, 0
        for begin, end in words_of(text):
            found = self._cut_word(text, begin, end)
            if not found:
                continue
            shape = case_of(text[begin:end]) + 3 * gap_before(text, previous_end, begin)
            pieces += [Piece(i, b, e, word, shape) for i, b, e in found]
            word, previous_end = word + 1, end
        return pieces

    def _cut_word(self, text, begin, end):
        letters, origin = [], []
        for i in range(begin, end):
            if is_dropped(text[i]):
                continue
            for d in unicodedata.normalize("NFD", text[i].lower()):
                if unicodedata.category(d) != "Mn":
                    letters.append(d)
                    origin.append(i)
        if not letters:
            return []
        if len(letters) > LONGEST_WORD:
            return [(UNKNOWN, begin, end)]
        out, at = [], 0
        while at < len(letters):
            stop = len(letters)
            while stop > at and ("##" if at else "") + "".join(letters[at:stop]) not in self.ids:
                stop -= 1
            if stop == at:
                return [(UNKNOWN, begin, end)]
            out.append((self.ids[("##" if at else "") + "".join(letters[at:stop])], origin[at], origin[stop - 1] + 1))
            at = stop
        return out
