package nl.verzuimsysteem.organisatie;

import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;

/**
 * What the functioneel beheerder must look after.
 *
 * @param regios those whose team lacks a group
 * @param tekorten the first companies whose team lacks a group
 * @param zonderBeheerder the first companies nobody keeps the users of
 */
public record Bezetting(List<Regio> regios, List<Tekort> tekorten, List<ZonderBeheerder> zonderBeheerder) {

    /** Whether no team and no company lacks anybody. */
    public boolean isCompleet() {
        return regios.isEmpty() && tekorten.isEmpty() && zonderBeheerder.isEmpty();
    }

    /** A company whose team lacks some groups. */
    public record Tekort(BedrijfId bedrijf, String naam, String regio, Set<Functie> ontbreekt) {}

    /** A company nobody keeps the users of. */
    public record ZonderBeheerder(BedrijfId bedrijf, String naam) {}
}
