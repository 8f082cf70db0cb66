package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Dienst;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Voorwaarden;
import org.jspecify.annotations.Nullable;

/**
 * What each service and each subscription costs at the arbodienst of the demo, without VAT: a little more each year, and
 * next year's prices are known. The amounts are made up.
 */
record Tarieven(List<Rijen.Tarief> diensten, List<Rijen.Tarief> abonnementen) {
    private static final int JAREN = 5;
    private static final long STIJGING_PROMILLE = 35;
    private static final String ALTIJD_BINNEN = "VRAAG_MMA";
    /** In euros, in the first of the years. */
    private static final Map<String, Long> BEDRAGEN = new TreeMap<>(Map.of(
            "SPREEKUUR", 148L,
            "EXTRA_SPREEKUUR", 162L,
            "SPOEDSPREEKUUR", 224L,
            "HUISBEZOEK", 188L,
            "NO_SHOW", 96L,
            "CASEMANAGEMENT", 108L,
            "ADVIES_POB", 95L,
            "SECOND_OPINION", 390L,
            "OPEN_SPREEKUUR", 120L));
    /** In cents per employee per month, in the first of the years. */
    private static final Map<Soort, Long> ABONNEMENTEN =
            new TreeMap<>(Map.of(Soort.COMPLEET, 975L, Soort.COMPLEET_XL, 1350L, Soort.EIGEN_REGIE, 450L));

    static Tarieven van(LocalDate vandaag) {
        var diensten = new ArrayList<Rijen.Tarief>();
        var abonnementen = new ArrayList<Rijen.Tarief>();
        for (var jaar = 0; jaar < JAREN; jaar++) {
            var van = LocalDate.of(vandaag.getYear() - JAREN + 2 + jaar, Month.JANUARY, 1);
            var tot = jaar == JAREN - 1 ? null : van.plusYears(1);
            var factor = 1000 + STIJGING_PROMILLE * jaar;
            // In steps of 50 cents, as price lists are.
            BEDRAGEN.forEach((code, euro) ->
                    diensten.add(new Rijen.Tarief(code, van, tot, euro * 100 * factor / 1000 / 50 * 50)));
            ABONNEMENTEN.forEach(
                    (soort, cent) -> abonnementen.add(new Rijen.Tarief(soort.name(), van, tot, cent * factor / 1000)));
        }
        return new Tarieven(diensten, abonnementen);
    }

    /** What two large customers bargained for. */
    static List<Rijen.Afspraak> afspraken(LocalDate vandaag, Toeval toeval) {
        return List.of(
                new Rijen.Afspraak(
                        1,
                        "CASEMANAGEMENT",
                        vandaag,
                        11_000,
                        "Vaste uurprijs bij een vast team",
                        vandaag.atStartOfDay(),
                        toeval.sleutel()),
                new Rijen.Afspraak(
                        2,
                        null,
                        vandaag.withDayOfYear(1).plusYears(1),
                        1_050,
                        "Driejarig contract",
                        vandaag.atStartOfDay(),
                        toeval.sleutel()));
    }

    /** The verdict on an order of a day, as the program gives it for the services that can be ordered. */
    Prijsoordeel op(LocalDate dag, String type, String abonnement, LocalDate teldag) {
        var per = type.equals("CASEMANAGER") || type.equals("ADVIES_POB") ? Per.UUR : Per.KEER;
        return oordeel(dag, dienst(type), per, type.equals(ALTIJD_BINNEN) ? null : 0, abonnement, teldag);
    }

    /** The service that a type of order asks for. */
    static String dienst(String type) {
        return type.equals("CASEMANAGER") ? "CASEMANAGEMENT" : type;
    }

    /**
     * The verdict on a service of a day, for who agreed no price of his own.
     *
     * @param totWeek the last week of a case in which it is included; 0 never, {@code null} always
     * @param teldag {@code null} when it is not for one case
     */
    Prijsoordeel oordeel(
            LocalDate dag,
            String code,
            Per per,
            @Nullable Integer totWeek,
            String abonnement,
            @Nullable LocalDate teldag) {
        return Prijsoordeel.van(
                new Dienst(code, code, code, per, Btwsoort.HOOG, false),
                new Voorwaarden(Soort.valueOf(abonnement), totWeek, tarief(dag, code), null),
                dag,
                teldag);
    }

    private @Nullable Geld tarief(LocalDate dag, String code) {
        return diensten.stream()
                .filter(tarief -> tarief.code().equals(code))
                .filter(tarief -> !dag.isBefore(tarief.geldigVan())
                        && (tarief.geldigTot() == null || dag.isBefore(tarief.geldigTot())))
                .map(tarief -> new Geld(tarief.bedragCent()))
                .findFirst()
                .orElse(null);
    }
}
