package nl.verzuimsysteem.uitnodigingen;

import java.util.List;

/**
 * What the MMA is to look at.
 *
 * @param brieven how many letters wait to be printed
 * @param signalen appointments about which something is odd, the nearest first
 */
public record Aandacht(int brieven, List<Afspraaksignaal> signalen) {
    public Aandacht {
        signalen = List.copyOf(signalen);
    }
}
