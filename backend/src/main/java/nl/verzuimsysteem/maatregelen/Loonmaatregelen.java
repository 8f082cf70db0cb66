package nl.verzuimsysteem.maatregelen;

import java.util.List;

/**
 * What was done about wages in one case.
 *
 * @param alle newest first
 * @param vangnet whether UWV pays a benefit in this case: then UWV must be told of a measure (ZW 38a lid 7)
 */
public record Loonmaatregelen(List<Loonmaatregel> alle, boolean vangnet) {
    public Loonmaatregelen {
        alle = List.copyOf(alle);
    }
}
