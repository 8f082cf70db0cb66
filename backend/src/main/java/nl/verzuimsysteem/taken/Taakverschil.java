package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Stapregel;
import org.jspecify.annotations.Nullable;

/**
 * What must be written so that the taken of a case are those of its terms. Pure: the same terms and the same taken give
 * nothing to write.
 */
final class Taakverschil {
    /** More steps of one kind than any case has. */
    private static final int RUIMTE = 10_000;

    private final Dossierfeiten zaak;
    private final LocalDate vandaag;
    private final Map<Integer, Taakstand> staand = new HashMap<>();
    private final List<Taakregel> regels = new ArrayList<>();

    private Taakverschil(Dossierfeiten zaak, List<Taakstand> staand, LocalDate vandaag) {
        this.zaak = zaak;
        this.vandaag = vandaag;
        for (var taak : staand) {
            this.staand.put(sleutel(taak.soort(), taak.volgnummer()), taak);
        }
    }

    /**
     * @param mijlpalen the terms of the case; {@code null} when it is no case any more
     * @param staand all taken for its milestones, also those that are over
     * @param vandaag decides which of them are shown
     */
    static List<Taakregel> tussen(
            Dossierfeiten zaak, @Nullable Mijlpalen mijlpalen, List<Taakstand> staand, LocalDate vandaag) {
        var verschil = new Taakverschil(zaak, staand, vandaag);
        if (mijlpalen != null) {
            mijlpalen.alle().forEach(verschil::vergelijk);
        }
        // What the terms do not know any more, or not by this number.
        verschil.staand.values().stream().filter(Taakstand::isGaande).forEach(verschil::beeindig);
        return verschil.regels;
    }

    private void vergelijk(Mijlpaal mijlpaal) {
        var functie = mijlpaal.taakVoor();
        var sleutel = sleutel(mijlpaal.soort(), mijlpaal.volgnummer());
        if (functie == null || !mijlpaal.wacht()) {
            return;
        }
        var taak = staand.remove(sleutel);
        var loopt = mijlpaal.open().isAfter(vandaag) ? Taakregel.WACHT : Taakregel.LOOPT;
        // Whether it was done, the terms decide: what waits is asked for, also when something was recorded for it.
        if (taak != null
                && taak.loopt() == loopt
                && taak.functie() == functie
                && mijlpaal.uiterlijk().equals(taak.uiterlijk())
                && mijlpaal.open().equals(taak.open())
                && mijlpaal.waarschuw().equals(taak.waarschuw())) {
            return;
        }
        regels.add(new Taakregel(
                taak == null ? null : taak.id(),
                zaak,
                mijlpaal.soort(),
                mijlpaal.volgnummer(),
                functie,
                mijlpaal.open(),
                mijlpaal.waarschuw(),
                mijlpaal.uiterlijk(),
                loopt,
                null,
                null,
                null));
    }

    private void beeindig(Taakstand taak) {
        var stap = stap(taak);
        regels.add(new Taakregel(
                taak.id(),
                zaak,
                taak.soort(),
                taak.volgnummer(),
                taak.functie(),
                taak.open(),
                taak.waarschuw(),
                taak.uiterlijk(),
                null,
                stap == null ? Taakregel.VERVALLEN : Taakregel.GEDAAN,
                stap == null ? null : stap.moment(),
                stap == null ? null : stap.door()));
    }

    /** What was recorded for it, if it was. */
    private @Nullable Stapregel stap(Taakstand taak) {
        for (var stap : zaak.stappen()) {
            if (stap.soort() == taak.soort() && stap.volgnummer() == taak.volgnummer() && stap.isGezet()) {
                return stap;
            }
        }
        return null;
    }

    private static Integer sleutel(MijlpaalSoort soort, int volgnummer) {
        return soort.ordinal() * RUIMTE + volgnummer;
    }
}
