package nl.verzuimsysteem.factuurpapier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.verzuimsysteem.facturatie.Eenheid;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jspecify.annotations.Nullable;

/** Invoices made by hand, one of every kind that occurs. */
final class Proeffacturen {
    static final Factuurafzender AFZENDER = new Factuurafzender(
            "Arbodienst De Poort B.V.",
            "Stationsplein 12",
            "3511 ED",
            "Utrecht",
            "12345678",
            "NL123456782B01",
            "NL91 ABNA 0417 1643 00",
            "ABNANL2A",
            "facturen@arbodienst.example",
            "030 - 000 01 00");

    private static final Btw HOOG = new Btw(Btwsoort.HOOG, 2_100);
    private static final Btw LAAG = new Btw(Btwsoort.LAAG, 900);
    private static final Btw VRIJ = new Btw(Btwsoort.VRIJ, 0);
    private static final LocalDate DATUM = LocalDate.of(2026, 12, 1);
    private static final String KVK = "87654321";
    private static final String EMAIL = "crediteuren@bouwbedrijf.example";

    private Proeffacturen() {}

    static Map<String, Factuur> alle() {
        var alle = new LinkedHashMap<String, Factuur>();
        alle.put("gewoon", gewoon());
        alle.put("120 regels", lang());
        alle.put("twee tarieven en vrijgesteld", tarieven());
        alle.put("afrekening omlaag", factuur(List.of(abonnement(45, 13_950, 13_950), omlaag(4_650))));
        alle.put("meer terug dan te betalen", factuur(List.of(abonnement(5, 1_550, 1_550), omlaag(20_000))));
        alle.put("samen niets", factuur(List.of(abonnement(45, 13_950, 13_950), omlaag(13_950))));
        alle.put("tegenboeking", factuur(List.of(abonnement(45, 13_950, 13_950), noShow(-1))));
        alle.put("creditnota", creditnota());
        alle.put("creditnota met afrekening omlaag", credit(List.of(abonnement(45, 13_950, 13_950), omlaag(4_650))));
        alle.put("zonder KvK", met(Factuursoort.FACTUUR, basis(), null, EMAIL));
        alle.put("zonder e-mail", met(Factuursoort.FACTUUR, basis(), KVK, null));
        alle.put("zonder KvK en e-mail", zonderAdres());
        return alle;
    }

    static Factuur gewoon() {
        return factuur(basis());
    }

    static Factuur zonderAdres() {
        return met(Factuursoort.FACTUUR, basis(), null, null);
    }

    static Factuur creditnota() {
        return credit(basis());
    }

    /** Lines enough for several pages. */
    static Factuur lang() {
        var regels = new ArrayList<>(List.of(abonnement(1_250, 387_500, 387_500)));
        IntStream.range(0, 119).forEach(nummer -> {
            var dag = LocalDate.of(2026, 11, 1).plusDays(nummer % 30);
            regels.add(
                    nummer % 3 == 0
                            ? minuten(10 + nummer, dag)
                            : regel(
                                    Regelsoort.VERRICHTING,
                                    nummer % 3 == 1 ? "Spreekuur bedrijfsarts" : "Huisbezoek door een medewerker",
                                    "Week " + (12 + nummer % 40)
                                            + " van het dossier, geteld vanaf de eerste verzuimdag."
                                            + " In Compleet is dit inbegrepen tot en met week 11.",
                                    "1",
                                    Eenheid.KEER,
                                    9_500 + nummer,
                                    9_500 + nummer,
                                    HOOG,
                                    dag,
                                    dag));
        });
        return factuur(regels);
    }

    private static Factuur tarieven() {
        var dag = LocalDate.of(2026, 11, 12);
        var regels = new ArrayList<>(basis());
        regels.add(regel(
                Regelsoort.VERRICHTING, "Cursus", "Valt buiten.", "3", Eenheid.KEER, 3_333, 9_999, LAAG, dag, dag));
        regels.add(regel(
                Regelsoort.VERRICHTING, "Keuring", "Vrijgesteld.", "1", Eenheid.KEER, 8_050, 8_050, VRIJ, dag, dag));
        return factuur(regels);
    }

    private static List<Factuur.Regel> basis() {
        return List.of(
                abonnement(45, 13_950, 13_950),
                regel(
                        Regelsoort.ABONNEMENT,
                        "Abonnement Compleet XL, oktober 2026",
                        "45 medewerkers × € 4,80 × 10 van 31 dagen",
                        "14.5161",
                        Eenheid.MEDEWERKER,
                        480,
                        6_968,
                        HOOG,
                        LocalDate.of(2026, 10, 22),
                        LocalDate.of(2026, 10, 31)),
                minuten(50, LocalDate.of(2026, 11, 5)),
                noShow(1));
    }

    private static Factuur.Regel abonnement(int medewerkers, long prijsSamen, long bedrag) {
        return regel(
                Regelsoort.ABONNEMENT,
                "Abonnement Compleet, december 2026",
                medewerkers + " medewerkers × " + new Geld(prijsSamen / medewerkers),
                Integer.toString(medewerkers),
                Eenheid.MEDEWERKER,
                prijsSamen / medewerkers,
                bedrag,
                HOOG,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 31));
    }

    private static Factuur.Regel omlaag(long cent) {
        return regel(
                Regelsoort.AFREKENING,
                "Afrekening abonnement 2025",
                "Over 2025 kost het abonnement " + new Geld(150_000) + " voor 40 medewerkers. Gefactureerd was "
                        + new Geld(150_000 + cent) + ".",
                "-1",
                Eenheid.KEER,
                cent,
                -cent,
                HOOG,
                null,
                null);
    }

    private static Factuur.Regel noShow(int aantal) {
        return regel(
                Regelsoort.VERRICHTING,
                "Niet nagekomen afspraak",
                (aantal < 0 ? "Dit is een correctie. " : "") + "Dit valt buiten het abonnement Compleet.",
                Integer.toString(aantal),
                Eenheid.KEER,
                7_500,
                aantal * 7_500L,
                HOOG,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 11, 10));
    }

    /** Paid by the hour: the number of hours is rounded, the amount is not. */
    private static Factuur.Regel minuten(int minuten, LocalDate dag) {
        var prijs = 9_700;
        return regel(
                Regelsoort.VERRICHTING,
                "Begeleiding door de casemanager",
                "Dit duurde " + minuten + " minuten. Dit valt buiten het abonnement Compleet.",
                BigDecimal.valueOf(minuten)
                        .divide(BigDecimal.valueOf(60), 4, java.math.RoundingMode.HALF_UP)
                        .toString(),
                Eenheid.UUR,
                prijs,
                Math.round(prijs * minuten / 60.0),
                HOOG,
                dag,
                dag);
    }

    private static Factuur.Regel regel(
            Regelsoort soort,
            String omschrijving,
            String uitleg,
            String aantal,
            Eenheid eenheid,
            long prijs,
            long bedrag,
            Btw btw,
            @Nullable LocalDate van,
            @Nullable LocalDate tot) {
        return new Factuur.Regel(
                1,
                soort,
                omschrijving,
                uitleg,
                new BigDecimal(aantal),
                eenheid,
                new Geld(prijs),
                new Geld(bedrag),
                btw,
                van,
                tot,
                null,
                null);
    }

    private static Factuur factuur(List<Factuur.Regel> regels) {
        return met(Factuursoort.FACTUUR, regels, KVK, EMAIL);
    }

    /** Every line the other way, as it is stored. */
    private static Factuur credit(List<Factuur.Regel> regels) {
        return met(
                Factuursoort.CREDIT,
                regels.stream()
                        .map(regel -> new Factuur.Regel(
                                regel.volgnummer(),
                                regel.soort(),
                                regel.omschrijving(),
                                regel.uitleg(),
                                regel.aantal().negate(),
                                regel.eenheid(),
                                regel.prijs(),
                                regel.bedrag().tegengesteld(),
                                regel.btw(),
                                regel.van(),
                                regel.totEnMet(),
                                null,
                                null))
                        .toList(),
                KVK,
                EMAIL);
    }

    private static Factuur met(
            Factuursoort soort, List<Factuur.Regel> regels, @Nullable String kvk, @Nullable String email) {
        var grondslagen = new LinkedHashMap<Btw, Geld>();
        regels.forEach(regel -> grondslagen.merge(regel.btw(), regel.bedrag(), Geld::plus));
        var btw = grondslagen.entrySet().stream()
                .map(een -> new Factuur.Btwregel(
                        een.getKey(), een.getValue(), een.getKey().over(een.getValue())))
                .toList();
        var netto = Geld.som(regels.stream().map(Factuur.Regel::bedrag));
        var belasting = Geld.som(btw.stream().map(Factuur.Btwregel::bedrag));
        var credit = soort == Factuursoort.CREDIT;
        var kop = new Factuurkop(
                new FactuurId(123),
                new BedrijfId(42),
                soort,
                credit ? "2026-000124" : "2026-000123",
                "Bouwbedrijf De Vries & Zn. B.V.",
                DATUM,
                DATUM.plusDays(30),
                netto,
                belasting,
                netto.plus(belasting),
                null,
                credit ? "2026-000123" : null,
                null);
        return new Factuur(
                kop,
                "Havenweg 1",
                "1234 AB",
                "Utrecht",
                kvk,
                email,
                credit ? "Het aantal medewerkers klopte niet." : null,
                genummerd(regels),
                btw,
                null,
                null);
    }

    private static List<Factuur.Regel> genummerd(List<Factuur.Regel> regels) {
        return IntStream.range(0, regels.size())
                .mapToObj(nummer -> {
                    var regel = regels.get(nummer);
                    return new Factuur.Regel(
                            nummer + 1,
                            regel.soort(),
                            regel.omschrijving(),
                            regel.uitleg(),
                            regel.aantal(),
                            regel.eenheid(),
                            regel.prijs(),
                            regel.bedrag(),
                            regel.btw(),
                            regel.van(),
                            regel.totEnMet(),
                            null,
                            null);
                })
                .toList();
    }
}
