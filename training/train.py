#!/usr/bin/env python3
"""Fine-tunes the reader's network on PolNeAR's train split. See README.md for the whole run."""
import argparse
import json
import random
import time

import torch
import torch.nn.functional as F

import gum
import polnear
import starting_weights
from network import Network, sequence_loss
from pieces import END, MASK, SHAPES, START, Vocabulary

MARGIN = 24  # anchors this near to a cut say nothing: their attribution may lie outside
OVERLAP = 64


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--start", required=True, help="ONNX file of the encoder to start from")
    p.add_argument("--vocabulary", required=True, help="its tokenizer.json")
    p.add_argument("--polnear", required=True, help="folder with train/")
    p.add_argument("--resume", help="network to go on from")
    p.add_argument("--gum", help="folder of GUM, whose train documents are read several times an epoch")
    p.add_argument("--gum-half", type=int, choices=(0, 1), help="every second of them only, to measure on the others")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--epochs", type=float, default=8)
    p.add_argument("--pieces", type=int, default=3072, help="pieces a batch")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--texts", type=int, default=0, help="train on so many texts only (to try things out)")
    p.add_argument("--out", required=True)
    return p.parse_args()


def held_out(texts):
    """Every 21st text of the train split is kept for thresholds and calibration: (for training, held out)."""
    return [t for i, t in enumerate(texts) if i % 21], [t for i, t in enumerate(texts) if i % 21 == 0]


def windows(text, rng):
    """Word ranges of one text, of a random length in pieces, starting at a random word."""
    limit = rng.choice((128, 192, 256, 320))
    first, words, at = text.first + [len(text.pieces)], len(text.first), 0
    skip = rng.random() < 0.5
    if skip and words > 40:
        at = rng.randrange(min(words // 2, 120))
    while True:
        stop = at
        while stop < words and first[stop + 1] - first[at] <= limit - 2:
            stop += 1
        if stop == at:  # one word longer than a window: left out of training
            stop = at + 1
        else:
            yield at, stop
        if stop >= words:
            return
        back = stop
        while back > at + 1 and first[stop] - first[back] < OVERLAP:
            back -= 1
        at = back


def epoch_texts(outer, inside, rng):
    """What one epoch reads: all texts, and a sixth of the first kind as if they were contents."""
    return outer + inside + [t.as_inside() for t in outer if t.sure == 1 and rng.random() < 1 / 6]


def resume(net, path):
    """Goes on from a network that may know no shapes of contents yet: they start as those of texts."""
    state = torch.load(path, map_location="cpu")
    shapes = state["encoder.shapes.weight"]
    if len(shapes) == 9:
        state["encoder.shapes.weight"] = torch.cat([shapes, shapes])
    net.load_state_dict(state)


def batches(texts, budget, rng):
    """One epoch: windows of like length together, about `budget` pieces a batch, in random order."""
    cut = [(t, rng.choice(t.annotations), b, e) for t in texts for b, e in windows(t, rng)]
    size = lambda w: (w[0].first + [len(w[0].pieces)])[w[3]] - w[0].first[w[2]]
    cut.sort(key=lambda w: size(w) + rng.random() * 24)
    out, batch, longest = [], [], 0
    for w in cut:
        longest = max(longest, size(w) + 2)
        if batch and longest * (len(batch) + 1) > budget:
            out.append(batch)
            batch, longest = [], size(w) + 2
        batch.append(w)
    out.append(batch)
    rng.shuffle(out)
    return out


class Batch:
    """The tensors of a batch: pieces for the encoder, words for the heads."""

    def __init__(self, cut, rng, hide=0.0):
        rows = []
        for text, attributions, begin, end in cut:
            pieces = text.pieces[text.first[begin]:(text.first + [len(text.pieces)])[end]]
            rows.append((pieces, [text.first[w] - text.first[begin] + 1 for w in range(begin, end)]))
        length, words = max(len(p) for p, _ in rows) + 2, max(len(f) for _, f in rows)
        n = len(rows)
        self.ids, self.shapes = torch.zeros(n, length, dtype=torch.long), torch.zeros(n, length, dtype=torch.long)
        self.mask, self.first = torch.zeros(n, length), torch.zeros(n, words, dtype=torch.long)
        self.words, self.decides = torch.zeros(n, words), torch.zeros(n, words)
        self.anchors, self.role = torch.zeros(n, words), torch.zeros(n, words, dtype=torch.long)
        self.at, self.roles = [], []
        for r, ((pieces, first), (text, attributions, begin, end)) in enumerate(zip(rows, cut)):
            ids = [START] + [MASK if hide and rng.random() < hide else p.id for p in pieces] + [END]
            self.ids[r, :len(ids)] = torch.tensor(ids)
            self.shapes[r, 1:len(pieces) + 1] = torch.tensor([p.shape + SHAPES * text.inside for p in pieces])
            self.mask[r, :len(ids)] = 1
            count = end - begin
            self.first[r, :count] = torch.tensor(first)
            self.words[r, :count] = 1
            low = 0 if begin == 0 else next((i for i, p in enumerate(first) if p > MARGIN), count)
            high = count if end == len(text.first) else sum(p < first[-1] - MARGIN for p in first)
            self.decides[r, low:high] = 1
            if text.sure < 1:
                self.decides[r] *= text.sure
            self.decides[r, [w - begin for w in text.unknown if begin <= w < end]] = 0
            for anchor, roles in attributions:
                inside = {w - begin: role for w, role in roles.items() if begin <= w < end}
                for w, role in inside.items():
                    self.role[r, w] = max(int(self.role[r, w]), role)
                if begin <= anchor < end:
                    self.anchors[r, anchor - begin] = 1
                    if low <= anchor - begin < high:
                        self.decides[r, anchor - begin] = text.sure_anchor
                        y = torch.zeros(words, dtype=torch.long)
                        y[list(inside)] = torch.tensor(list(inside.values()))
                        self.at.append((r, anchor - begin))
                        self.roles.append(y)

    def to(self, device):
        for k, v in vars(self).items():
            if isinstance(v, torch.Tensor):
                setattr(self, k, v.to(device))
        return self


def losses(net, batch, autocast):
    with autocast:
        x = net.encoder(batch.ids, batch.shapes, batch.mask)
    x = net.dropout(x.float())
    width = x.shape[2]
    words = x.gather(1, batch.first[..., None].expand(-1, -1, width))
    anchor = F.binary_cross_entropy_with_logits(net.anchor(words)[..., 0], batch.anchors, batch.decides, reduction="sum")
    role = (F.cross_entropy(net.role(words).flatten(0, 1), batch.role.flatten(), reduction="none")
            * batch.words.flatten()).sum()
    pair = x.new_zeros(())
    if batch.at:
        row, at = torch.tensor(batch.at, device=x.device).T
        potentials = net.pairs(words, row, at)
        roles = torch.stack(batch.roles).to(x.device)
        pair = sequence_loss(potentials, net.transition, roles, batch.words[row])
    return anchor, role, pair


class Average:
    """Exponential moving average of the weights: what is kept in the end."""

    def __init__(self, net, decay):
        self.decay, self.live = decay, [p for p in net.parameters() if p.requires_grad]
        self.kept = [p.detach().clone() for p in self.live]

    def step(self):
        with torch.no_grad():
            torch._foreach_mul_(self.kept, self.decay)
            torch._foreach_add_(self.kept, [p.detach() for p in self.live], alpha=1 - self.decay)

    def swap(self):
        for p, k in zip(self.live, self.kept):
            p.data, k.data = k.data, p.data


def main():
    a = arguments()
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    torch.set_num_threads(a.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    vocabulary = Vocabulary(a.vocabulary)
    texts, _ = held_out(polnear.load(f"{a.polnear}/train", vocabulary))
    texts = texts[:a.texts] if a.texts else texts
    inside = []
    if a.gum:
        names = [n for i, n in enumerate(gum.split_names(a.gum, "train")) if a.gum_half in (None, i % 2)]
        of_gum, in_gum = gum.load(a.gum, vocabulary, names)
        texts, inside = texts + 2 * of_gum, 8 * in_gum
    net = Network(a.layers)
    starting_weights.fill(net.encoder, a.start)
    net.encoder.words.weight.requires_grad_(False)
    if a.resume:
        resume(net, a.resume)
    net.to(device)
    heads = [p for n, p in net.named_parameters() if not n.startswith("encoder.") or n == "encoder.shapes.weight"]
    body = [p for n, p in net.named_parameters() if n.startswith("encoder.") and p.requires_grad and "shapes" not in n]
    rates = [{"params": body, "lr": a.rate}, {"params": heads, "lr": a.rate * 5}]
    optimiser = torch.optim.AdamW(rates, weight_decay=0.01, **({"foreach": True} if device == "cpu" else {}))
    epoch = batches(epoch_texts(texts, inside, rng), a.pieces, rng)
    total = int(a.epochs * len(epoch))
    warm = max(1, int(0.06 * total))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min(1, (s + 1) / warm) * max(0.01, (total - s) / max(1, total - warm) if s > warm else 1))
    average = Average(net, 0.998)
    print(f"{len(texts)} texts, {total} steps", flush=True)
    step, began, seen, shown = 0, time.time(), 0, [0.0, 0.0, 0.0]
    while step < total:
        for cut in epoch:
            net.train()
            batch = Batch(cut, rng, hide=0.03).to(device)
            parts = losses(net, batch, torch.autocast(device, torch.bfloat16))
            loss = (2 * parts[0] + 0.3 * parts[1] + parts[2]) / (a.pieces / 60)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + heads, 2.0)
            optimiser.step()
            schedule.step()
            average.step()
            step, seen = step + 1, seen + int(batch.mask.sum())
            shown = [s + float(p) / max(1, len(batch.at)) for s, p in zip(shown, parts)]
            if step % 50 == 0:
                spent = time.time() - began
                print(f"step {step}/{total} anchor {shown[0] / 50:.3f} role {shown[1] / 50:.3f} pair {shown[2] / 50:.3f} "
                      f"{seen / spent:.0f} pieces/s, {spent / step * (total - step) / 60:.0f} min left", flush=True)
                shown = [0.0, 0.0, 0.0]
            if step % 500 == 0 or step == total:
                average.swap()
                torch.save(net.state_dict(), a.out)
                average.swap()
            if step >= total:
                break
        epoch = batches(epoch_texts(texts, inside, rng), a.pieces, rng)
    with open(a.out + ".json", "w", encoding="utf8") as f:
        json.dump({**vars(a), "minutes": (time.time() - began) / 60, "torch": torch.__version__}, f, indent=1)


if __name__ == "__main__":
    main()
