"""The reader's network: a small BERT encoder, an anchor head and a pair head.

Each attribution has one anchor, the first word of its cue. The anchor head scores every word as one. For an anchor a
and a word i the pair head gives ten potentials: one for each role of i in a's attribution (none, source, content,
cue), one for i being the first word of a source, content or cue fragment, and one for being its last. A linear-chain
conditional random field over the words turns them into the best whole sequence, so that the ends of spans are decided
together (Lafferty, McCallum and Pereira 2001).
"""
import torch
import torch.nn.functional as F
from torch import nn

ROLES = 4
PAIR_CHANNELS = ROLES + 3 + 3
FARTHEST = 96


class Dropout(nn.Module):
    """Dropout whose masks are slices, at random places, of one long random mask: on a CPU PyTorch 1.13 spends more
    time drawing fresh masks than on the matrix products."""
    pool = None

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        if x.is_cuda:
            return F.dropout(x, self.share)
        if Dropout.pool is None:
            Dropout.pool = torch.rand(1 << 24)
        flat = x.numel()
        at = int(torch.randint(0, len(Dropout.pool) - flat, (1,)))
        keep = (Dropout.pool[at:at + flat].view(x.shape) >= self.share).to(x.dtype)
        return x * keep.mul_(1 / (1 - self.share))


class Layer(nn.Module):
    def __init__(self, width=384, inner=1536, heads=12, dropout=0.1):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = Dropout(dropout)

    def forward(self, x, bias):
        batch, length, width = x.shape
        split = lambda z: z.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = torch.softmax((q * (width // self.heads) ** -0.5) @ k.transpose(-1, -2) + bias, -1)
        mixed = (weights.to(v.dtype) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, width=384, vocabulary=30522, shapes=18):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(512, width)
        self.shapes = nn.Embedding(shapes, width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width) for _ in range(layers))
        self.dropout = Dropout(0.1)

    def forward(self, ids, shapes, mask=None):
        x = self.words(ids) + self.positions.weight[:ids.shape[1]][None] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = 0.0 if mask is None else ((1 - mask) * -1e4)[:, None, None, :]
        bias = bias.bfloat16() if mask is not None and torch.is_autocast_cpu_enabled() else bias
        for layer in self.layers:
            x = layer(x, bias)
        return x


class PairHead(nn.Module):
    def __init__(self, width=384, bilinear=128, hidden=192):
        super().__init__()
        self.anchor, self.word = nn.Linear(width, bilinear), nn.Linear(width, bilinear)
        self.form = nn.Parameter(torch.randn(PAIR_CHANNELS, bilinear + 1, bilinear + 1) * 0.02)
        self.anchor_sum, self.word_sum = nn.Linear(width, hidden), nn.Linear(width, hidden, bias=False)
        self.distance = nn.Embedding(2 * FARTHEST + 1, hidden)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.out = nn.Linear(hidden, PAIR_CHANNELS)
        self.bilinear = bilinear

    def forward(self, words, row, at):
        """words [batch, length, width]; the anchors are the words `at` of the texts `row`; gives [n, length, 10]."""
        anchors = words[row, at]
        a = torch.relu(self.anchor(anchors))
        w = torch.relu(self.word(words))
        a = torch.cat([a, torch.ones_like(a[:, :1])], 1)
        w = torch.cat([w, torch.ones_like(w[:, :, :1])], 2)[row]
        left = torch.matmul(a, self.form.permute(1, 0, 2).reshape(self.bilinear + 1, -1))
        left = left.view(-1, PAIR_CHANNELS, self.bilinear + 1)
        product = torch.matmul(w, left.transpose(1, 2))
        distance = torch.arange(words.shape[1], device=words.device)[None] - at[:, None]
        near = self.distance(distance.clamp(-FARTHEST, FARTHEST) + FARTHEST)
        summed = torch.relu(self.anchor_sum(anchors)[:, None] + self.word_sum(words)[row] + near)
        return product + self.out(summed)


class Network(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.anchor = nn.Linear(384, 1)
        self.role = nn.Linear(384, ROLES)  # an auxiliary task: the roles of a word in any attribution
        self.pairs = PairHead()
        self.transition = nn.Parameter(torch.eye(ROLES))
        self.dropout = Dropout(0.1)


def transitions(potentials, transition):
    """[n, length - 1, from, to]: what a step between two words is worth."""
    n, length = potentials.shape[:2]
    zero = potentials.new_zeros(n, length, 1)
    begin = torch.cat([zero, potentials[..., 4:7]], 2)
    end = torch.cat([zero, potentials[..., 7:10]], 2)
    change = 1 - torch.eye(ROLES, device=potentials.device)
    return transition + change * (end[:, :-1, :, None] + begin[:, 1:, None, :])


def sequence_loss(potentials, transition, roles, mask):
    """Negative log likelihood of the role sequences, summed. potentials [n, length, 10], roles and mask [n, length];
    the words that count stand at the front."""
    label = potentials[..., :ROLES]
    step = transitions(potentials, transition)
    first = torch.cat([label.new_zeros(len(label), 1), potentials[:, 0, 4:7]], 1)
    alpha = label[:, 0] + first
    alphas = [alpha]
    for t in range(1, label.shape[1]):
        alpha = torch.logsumexp(alpha[:, :, None] + step[:, t - 1], 1) + label[:, t]
        alphas.append(alpha)
    last = mask.sum(1).long() - 1
    rows = torch.arange(len(label), device=label.device)
    final = torch.cat([label.new_zeros(len(label), 1), potentials[rows, last, 7:10]], 1)
    total = torch.logsumexp(torch.stack(alphas, 1)[rows, last] + final, 1)
    gold = (label.gather(2, roles[..., None])[..., 0] * mask).sum(1)
    pair = step.flatten(2).gather(2, (roles[:, :-1] * ROLES + roles[:, 1:])[..., None])[..., 0]
    gold = gold + (pair * mask[:, 1:]).sum(1) + first.gather(1, roles[:, :1])[:, 0]
    gold = gold + final.gather(1, roles[rows, last][:, None])[:, 0]
    return (total - gold).sum()

