"""Fills an Encoder from the ONNX file of a BERT-like sentence encoder, as the langchain4j jars on Maven Central ship it."""
import onnx
import torch
from onnx import numpy_helper

PARTS = (("query", "attention.self.query"), ("key", "attention.self.key"), ("value", "attention.self.value"),
         ("out", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense"))


def fill(encoder, path):
    graph = onnx.load(path).graph
    tensors = {t.name: torch.tensor(numpy_helper.to_array(t)).float() for t in graph.initializer}
    dense = _dense(graph, tensors)
    encoder.words.weight.data = tensors["embeddings.word_embeddings.weight"]
    encoder.positions.weight.data = (tensors["embeddings.position_embeddings.weight"]
                                     + tensors["embeddings.token_type_embeddings.weight"][0])
    _norm(encoder.norm, tensors, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        prefix = f"encoder.layer.{i}."
        for ours, theirs in PARTS:
            weight, bias = dense[prefix + theirs]
            getattr(layer, ours).weight.data, getattr(layer, ours).bias.data = weight.clone(), bias.clone()
        _norm(layer.norm1, tensors, prefix + "attention.output.LayerNorm")
        _norm(layer.norm2, tensors, prefix + "output.LayerNorm")


def _norm(norm, tensors, name):
    norm.weight.data, norm.bias.data = tensors[name + ".weight"], tensors[name + ".bias"]


def _dense(graph, tensors):
    """The MatMul weights are anonymous there: each belongs to the bias that is added to its product."""
    producer = {o: n for n in graph.node for o in n.output}
    found = {}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        bias = [i for i in node.input if i in tensors and i.endswith(".bias")]
        other = [i for i in node.input if i not in tensors]
        product = producer.get(other[0]) if bias and other else None
        if product is not None and product.op_type == "MatMul":
            weight = [i for i in product.input if i in tensors]
            if weight:
                found[bias[0][:-5]] = (tensors[weight[0]].T.contiguous(), tensors[bias[0]])
    return found
