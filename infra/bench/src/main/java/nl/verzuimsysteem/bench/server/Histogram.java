package nl.verzuimsysteem.bench.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies on a heap, as {@code jcmd GC.class_histogram} prints it.
 *
 * @param totaal in bytes, without what the collector fills holes with
 * @param klassen the bytes of each class
 */
record Histogram(long totaal, Map<String, Long> klassen) {
    /** Where something dead lay that was not worth moving all behind it for; counted as if it lived. */
    private static final String VULLING = "jdk.internal.vm.Filler";

    static Histogram lees(List<String> regels) {
        var klassen = new HashMap<String, Long>();
        var totaal = 0L;
        var vulling = 0L;
        for (var regel : regels) {
            var velden = regel.strip().split("\\s+");
            if (velden.length >= 4 && velden[0].endsWith(":") && velden[1].matches("[0-9]+")) {
                if (velden[3].contains(VULLING)) {
                    vulling += Long.parseLong(velden[2]);
                    continue;
                }
                klassen.merge(velden[3], Long.parseLong(velden[2]), Long::sum);
            } else if (velden[0].equals("Total")) {
                totaal = Long.parseLong(velden[2]);
            }
        }
        if (totaal == 0) {
            throw new IllegalArgumentException("No histogram: " + regels);
        }
        return new Histogram(totaal - vulling, klassen);
    }

    /** The classes that weigh most more than they did, with by how many bytes. */
    List<Map.Entry<String, Long>> groei(Histogram eerder, int hoogstens) {
        return klassen.entrySet().stream()
                .map(een -> Map.entry(een.getKey(), een.getValue() - eerder.klassen.getOrDefault(een.getKey(), 0L)))
                .filter(een -> een.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(hoogstens)
                .toList();
    }
}
