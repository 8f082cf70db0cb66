package nl.verzuimsysteem.aantallen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.RegioId;

/**
 * An uitvraag that somebody wants to start.
 *
 * @param sleutel a UUID, given by who starts it, so that starting it twice starts it once
 * @param jaar "this year" of the question
 * @param sluitOp the last day on which a company can answer
 * @param regios with {@link Doelgroep#REGIOS}; otherwise empty
 * @param bedrijven with {@link Doelgroep#BEDRIJVEN}; otherwise empty
 * @param herinnerDagen so many days before the last day who did not answer is reminded; at most five
 */
public record NieuweUitvraag(
        String sleutel,
        Uitvraagsoort soort,
        int jaar,
        LocalDate sluitOp,
        Doelgroep doelgroep,
        Set<RegioId> regios,
        Set<BedrijfId> bedrijven,
        List<Integer> herinnerDagen) {
    public NieuweUitvraag {
        regios = Set.copyOf(regios);
        bedrijven = Set.copyOf(bedrijven);
        herinnerDagen = List.copyOf(herinnerDagen);
    }
}
