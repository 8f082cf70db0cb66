package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * What stands with a case and follows from its terms and the day, as its taken do.
 *
 * @param gesloten that it closed by itself; recovery stands with its spells
 * @param loopt whether he is absent and the case is open
 * @param gevolgd whether the nightly round looks at it: it runs, or something is still to be done
 */
record Zaakstand(Volgende volgende, @Nullable Sluiting gesloten, boolean loopt, boolean gevolgd) {
    /** Of what is no case any more. */
    static final Zaakstand GEEN = new Zaakstand(Volgende.GEEN, null, false, false);

    static Zaakstand van(Mijlpalen mijlpalen, LocalDate vandaag) {
        var sluiting = mijlpalen.sluiting(vandaag);
        return new Zaakstand(
                Volgende.van(mijlpalen, vandaag),
                sluiting.filter(Sluiting::vanzelf).orElse(null),
                sluiting.isEmpty(),
                sluiting.isEmpty() || mijlpalen.vraagt());
    }

    /** What the Tijdlijn tells when a case stood otherwise: that it closed, or that it is open again. */
    static List<NieuweGebeurtenis> verteld(List<Wissel> wissels) {
        var alle = new ArrayList<NieuweGebeurtenis>();
        for (var wissel : wissels) {
            var zaak = wissel.zaak();
            var gesloten = wissel.gesloten();
            if (gesloten != null) {
                alle.add(new NieuweGebeurtenis(
                        zaak.bedrijf(),
                        zaak.dossier(),
                        GebeurtenisSoort.DOSSIER_GESLOTEN,
                        gesloten.op(),
                        gesloten.reden().naam().tekst(),
                        null,
                        null));
            } else if (wissel.opent()) {
                alle.add(
                        NieuweGebeurtenis.van(zaak.bedrijf(), zaak.dossier(), GebeurtenisSoort.DOSSIER_HEROPEND, null));
            }
        }
        return alle;
    }

    /**
     * That a case is closed by itself now, for another reason or on another day than before, or not any more.
     *
     * @param gesloten how it is now; {@code null} when it is not
     * @param opent whether it runs again
     */
    record Wissel(Dossierfeiten zaak, @Nullable Sluiting gesloten, boolean opent) {}
}
