package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each type of opdracht costs at the arbodienst of the demo, without VAT: a little more each year. The amounts are
 * made up.
 */
final class Tarieven {
    private static final int JAREN = 4;
    private static final List<String> ABONNEMENTEN = List.of("COMPLEET", "COMPLEET_XL", "EIGEN_REGIE");
    private static final long STIJGING_PROMILLE = 35;
    /** In euros, in the first of the years. */
    private static final Map<String, Long> BEDRAGEN = Map.of(
            "EXTRA_SPREEKUUR", 162L,
            "SPOEDSPREEKUUR", 224L,
            "HUISBEZOEK", 188L,
            "CASEMANAGER", 108L,
            "ADVIES_POB", 95L);
    /** Who keeps the direction himself pays more for what he asks. */
    private static final long OPSLAG_EIGEN_REGIE_PROMILLE = 120;

    private final List<Rijen.Tarief> rijen = new ArrayList<>();

    Tarieven(LocalDate vandaag) {
        for (var type : Opdrachtteksten.values()) {
            for (var abonnement : ABONNEMENTEN) {
                for (int jaar = 0; jaar < JAREN; jaar++) {
                    var van = LocalDate.of(vandaag.getYear() - JAREN + 1 + jaar, Month.JANUARY, 1);
                    rijen.add(tarief(type.name(), abonnement, jaar, van));
                }
            }
        }
    }

    List<Rijen.Tarief> rijen() {
        return rijen;
    }

    /** The tariff of a day. */
    Rijen.Tarief op(LocalDate dag, String type, String abonnement) {
        return rijen.stream()
                .filter(tarief ->
                        tarief.type().equals(type) && tarief.abonnement().equals(abonnement))
                .filter(tarief -> !dag.isBefore(tarief.geldigVan())
                        && (tarief.geldigTot() == null || dag.isBefore(tarief.geldigTot())))
                .findFirst()
                .orElseThrow();
    }

    private static Rijen.Tarief tarief(String type, String abonnement, int jaar, LocalDate van) {
        var perUur = type.equals("CASEMANAGER") || type.equals("ADVIES_POB");
        var binnen = type.equals("VRAAG_MMA");
        return new Rijen.Tarief(
                type,
                abonnement,
                van,
                jaar == JAREN - 1 ? null : van.plusYears(1),
                binnen ? "BINNEN" : "BUITEN",
                binnen ? null : cent(type, abonnement, jaar),
                perUur ? "UUR" : "KEER");
    }

    private static @Nullable Long cent(String type, String abonnement, int jaar) {
        var bedrag = BEDRAGEN.get(type);
        if (bedrag == null) {
            return null;
        }
        var cent = bedrag * 100 * (1000 + STIJGING_PROMILLE * jaar) / 1000;
        var opslag = abonnement.equals("EIGEN_REGIE") ? cent * OPSLAG_EIGEN_REGIE_PROMILLE / 1000 : 0;
        // In steps of 50 cents, as price lists are.
        return (cent + opslag) / 50 * 50;
    }
}
