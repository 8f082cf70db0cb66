package nl.verzuimsysteem.bench.server;

import java.util.List;
import java.util.stream.IntStream;

/** A ratio of two things that were measured in the same rounds: in the middle, at least, at most. */
record Verhouding(double midden, double laagste, double hoogste) {
    /** Round by round, so that what disturbed a round disturbs both. */
    static Verhouding van(List<Double> tellers, List<Double> noemers) {
        if (tellers.isEmpty() || tellers.size() != noemers.size()) {
            throw new IllegalArgumentException("As many of both: " + tellers.size() + " and " + noemers.size());
        }
        var verhoudingen = IntStream.range(0, tellers.size())
                .mapToObj(ronde -> tellers.get(ronde) / noemers.get(ronde))
                .sorted()
                .toList();
        return new Verhouding(mediaan(verhoudingen), verhoudingen.getFirst(), verhoudingen.getLast());
    }

    static double mediaan(List<Double> waarden) {
        var gesorteerd = waarden.stream().sorted().toList();
        var half = gesorteerd.size() / 2;
        return gesorteerd.size() % 2 == 1
                ? gesorteerd.get(half)
                : (gesorteerd.get(half - 1) + gesorteerd.get(half)) / 2;
    }
}
