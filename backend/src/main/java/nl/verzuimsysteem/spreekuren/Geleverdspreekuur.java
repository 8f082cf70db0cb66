package nl.verzuimsysteem.spreekuren;

import nl.verzuimsysteem.verrichtingen.Spreekuurverrichtingen.Soort;
import nl.verzuimsysteem.verrichtingen.Spreekuurverrichtingen.Spreekuur;

/** An appointment as who charges it knows it. */
final class Geleverdspreekuur {
    private Geleverdspreekuur() {}

    static Spreekuur van(Afspraak afspraak) {
        var soort = switch (afspraak.soort()) {
            case OPEN_SPREEKUUR -> Soort.OPEN_SPREEKUUR;
            case SECOND_OPINION -> Soort.SECOND_OPINION;
            case PROBLEEMANALYSE, VERVOLG, TELEFONISCH, VIDEO, HUISBEZOEK, SPOED ->
                // What follows on a consult the employer must not know of is as nameless as that was.
                afspraak.vertrouwelijk() ? Soort.OPEN_SPREEKUUR : Soort.GEWOON;
        };
        return new Spreekuur(afspraak.id().waarde(), afspraak.bedrijf(), afspraak.dossier(), soort, afspraak.dag());
    }
}
