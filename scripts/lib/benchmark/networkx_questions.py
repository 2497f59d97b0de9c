# SPDX-License-Identifier: MIT
"""The same map and the same questions as question-benchmark, with NetworkX.

Called by question_tables.py with the number of statements; prints the same lines. A statement is a
number from 0, an argument a number below 0; lines go from a premise to its argument and from an argument
to its target.
"""

import itertools
import resource
import sys
import time

import networkx as nx


def build(size):
    graph = nx.DiGraph(title="A grown map")
    for number in range(size):
        graph.add_node(number, name=f"s{number}", text=f"Statement {number} holds.")
    following, count = 1, 0

    def argue(stance, target, premises):
        nonlocal count
        argument = -1 - count
        graph.add_node(argument, name=f"a{count}", stance=stance)
        graph.add_edge(argument, target)
        for premise in premises:
            graph.add_edge(premise, argument)
        count += 1

    while following < size:
        number = count
        linked = min(1 + number * 7 % 3, size - following)
        target = following - 1 if number % 10 == 3 else following // 4
        premises = list(range(following, following + linked))
        if number % 6 == 5:
            premises.append(following // 2 + 1)
        argue("attacks" if number % 5 == 4 else "supports", target, premises)
        if number % 1000 == 500:
            argue("supports", following, [target])
        following += linked
    return graph


def circles(graph):
    """Groups of statements that bear on each other, with one shortest way round through the first."""
    found = []
    for group in nx.strongly_connected_components(graph):
        if len(group) < 2:
            continue
        first = min(node for node in group if node >= 0)
        inside = graph.subgraph(group).copy()
        ways = (nx.shortest_path(inside, above, first) for above in inside.successors(first))
        found.append(min(ways, key=len))
    return found


def chain_of_objections(size):
    """Each statement is attacked by the next."""
    graph = nx.DiGraph()
    for number in range(size):
        graph.add_node(number, name=f"s{number}", text="It holds.")
        if number > 0:
            graph.add_edge(number, number - 1, name=f"o{number}")
    return graph


def standings(graph):
    """How many statements hold by the grounded labelling, worked out from what nothing attacks."""
    waiting = dict(graph.in_degree())
    holds = {}
    ready = [node for node, count in waiting.items() if count == 0]
    while ready:
        node = ready.pop()
        if node in holds:
            continue
        holds[node] = not any(holds.get(attacker) for attacker in graph.predecessors(node))
        for target in graph.successors(node):
            waiting[target] -= 1
            if holds[node] or waiting[target] == 0:
                ready.append(target)
    return sum(holds.values())


def main():
    size = int(sys.argv[1])

    def measure(name, work):
        start = time.process_time()
        value, found = work()
        print(f"{name}\t{time.process_time() - start}\t{found}", flush=True)
        return value

    def counted(values):
        values = list(values)
        return values, len(values)

    def built():
        graph = build(size)
        return graph, graph.number_of_nodes() - size

    def depths():
        lengths = nx.single_source_shortest_path_length(graph.reverse(copy=False), 0)
        return lengths, max(lengths.values()) // 2

    def ends_and_starts():
        ends = sum(1 for node in range(size) if graph.out_degree(node) == 0)
        starts = sum(
            1
            for node in range(size)
            if not any(graph.nodes[a]["stance"] == "supports" for a in graph.predecessors(node))
        )
        return None, ends + starts

    def paths():
        return counted(itertools.islice(nx.all_simple_paths(graph, size - 1, 0), 100))

    graph = measure("build the map", built)
    measure("circles, one way round each", lambda: counted(circles(graph)))
    measure("components", lambda: counted(nx.weakly_connected_components(graph)))
    measure(
        "descendants of the thesis",
        lambda: counted(node for node in nx.ancestors(graph, 0) if node >= 0),
    )
    measure(
        "ancestors of the last statement",
        lambda: counted(node for node in nx.descendants(graph, size - 1) if node >= 0),
    )
    measure("depth of each statement", depths)
    measure("what no premise is, what nothing supports", ends_and_starts)
    measure("100 paths", paths)
    chain = chain_of_objections(size)
    measure("evaluation of a chain of objections", lambda: (None, standings(chain)))
    print(f"memory\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}")


if __name__ == "__main__":
    main()
