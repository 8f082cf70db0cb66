package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.demo.gegevens.Bedrijven.Bedrijfsplan;
import nl.verzuimsysteem.demo.gegevens.Personeel.Ploeg;

/**
 * One company with everything it has: its row, its departments, its people, its subscriptions.
 *
 * @param afdelingen the key of each department
 * @param abonnementen in order of time
 */
record Bedrijfskaart(
        Rijen.Bedrijf rij,
        Bedrijfsplan plan,
        Map<Afdeling, Long> afdelingen,
        Ploeg ploeg,
        List<Rijen.Abonnement> abonnementen) {

    /** The kind of subscription on a day. */
    String abonnement(LocalDate dag) {
        return abonnementen.stream()
                .filter(abonnement -> !dag.isBefore(abonnement.geldigVan()))
                .reduce((eerste, tweede) -> tweede)
                .orElse(abonnementen.getFirst())
                .soort();
    }

    /** The department somebody works in. */
    Afdeling afdeling(Rijen.Werknemer werknemer) {
        return afdelingen.entrySet().stream()
                .filter(afdeling -> afdeling.getValue() == werknemer.afdeling())
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
