package nl.verzuimsysteem.facturatie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.facturatie.Abonnementsvoorwaarden.Vergoeding;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Jaarstand;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Opnieuwmaand;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Dienst;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Voorwaarden;
import nl.verzuimsysteem.verrichtingen.OpenVerrichting;
import org.jspecify.annotations.Nullable;

/** A case of {@code handberekend.txt}: what its inputs say, and the lines of the invoice that follow from it. */
final class Handgeval {
    private static final BedrijfId BEDRIJF = new BedrijfId(7);

    private final List<Geldig<Soort>> abonnementen = new ArrayList<>();
    private final List<Geldig<Geld>> afspraken = new ArrayList<>();
    private final List<Jaarstand> jaren = new ArrayList<>();
    private final List<Opnieuwmaand> opnieuw = new ArrayList<>();
    private final List<OpenVerrichting> open = new ArrayList<>();
    private final Map<Btwsoort, List<Geldig<Integer>>> btw = new EnumMap<>(Map.of(
            Btwsoort.HOOG, List.of(new Geldig<>(LocalDate.of(2012, 10, 1), null, 2100)),
            Btwsoort.LAAG, List.of(new Geldig<>(LocalDate.of(2019, 1, 1), null, 900)),
            Btwsoort.VRIJ, List.of(new Geldig<>(LocalDate.of(2001, 1, 1), null, 0))));
    private YearMonth maand = YearMonth.of(2026, 11);
    private YearMonth eerste = YearMonth.of(2026, 1);
    private LocalDate teldag = LocalDate.of(2026, 8, 10);
    private int medewerkers = 45;
    private boolean credit;

    void lees(String regel) {
        var woorden = regel.split(" ");
        switch (woorden[0]) {
            case "maand" -> maand = YearMonth.parse(woorden[1]);
            case "eerste" -> eerste = YearMonth.parse(woorden[1]);
            case "teldag" -> teldag = LocalDate.parse(woorden[1]);
            case "medewerkers" -> medewerkers = Integer.parseInt(woorden[1]);
            case "credit" -> credit = true;
            case "abonnement" ->
                abonnementen.add(new Geldig<>(LocalDate.parse(woorden[2]), tot(woorden), Soort.valueOf(woorden[1])));
            case "afspraak" -> afspraken.add(new Geldig<>(LocalDate.parse(woorden[2]), tot(woorden), geld(woorden[1])));
            case "btw" -> verhoog(Btwsoort.valueOf(woorden[1]), Integer.parseInt(woorden[2]), woorden[3]);
            case "opnieuw" ->
                opnieuw.add(new Opnieuwmaand(
                        YearMonth.parse(woorden[1]), telling(Integer.parseInt(woorden[2])), "2026-000012"));
            case "jaar" -> jaar(woorden);
            case "geleverd" -> lever(woorden, 1);
            case "terug" -> lever(woorden, -1);
            default -> throw new IllegalArgumentException(regel);
        }
    }

    List<Factuurregel> regels() {
        var regels = Conceptfactuur.van(new Factuurgrondslag(
                        new Klant(
                                new Geadresseerde(
                                        BEDRIJF, new RegioId(1), "Bedrijf", "Weg 1", "1234 AB", "Utrecht", null, null),
                                LocalDate.of(2020, 1, 1),
                                null),
                        maand,
                        eerste,
                        new Abonnementsvoorwaarden(abonnementen, vergoedingen(), afspraken, btw),
                        telling(medewerkers),
                        jaren,
                        opnieuw,
                        open,
                        null))
                .regels();
        return credit ? regels.stream().map(Factuurregel::tegenboeking).toList() : regels;
    }

    private static Map<Soort, List<Geldig<Vergoeding>>> vergoedingen() {
        var begin = LocalDate.of(2026, 1, 1);
        var later = LocalDate.of(2027, 1, 1);
        return Map.of(
                Soort.COMPLEET,
                        List.of(
                                new Geldig<>(begin, later, new Vergoeding(new Geld(310), Btwsoort.HOOG)),
                                new Geldig<>(later, null, new Vergoeding(new Geld(325), Btwsoort.HOOG))),
                Soort.COMPLEET_XL, List.of(new Geldig<>(begin, null, new Vergoeding(new Geld(480), Btwsoort.HOOG))),
                Soort.EIGEN_REGIE, List.of(new Geldig<>(begin, null, new Vergoeding(new Geld(200), Btwsoort.LAAG))));
    }

    private void verhoog(Btwsoort soort, int procent, String van) {
        var dag = LocalDate.parse(van);
        var nu = btw.getOrDefault(soort, List.of()).getFirst();
        btw.put(soort, List.of(new Geldig<>(nu.van(), dag, nu.waarde()), new Geldig<>(dag, null, procent * 100)));
    }

    /** jaar, year, real number, and what was invoiced for each rate. */
    private void jaar(String... woorden) {
        var gefactureerd = new HashMap<Btw, Geld>();
        Arrays.stream(woorden).skip(3).map(woord -> woord.split("=")).forEach(deel -> {
            var soort = Btwsoort.valueOf(deel[0]);
            gefactureerd.put(new Btw(soort, soort == Btwsoort.HOOG ? 2100 : 900), geld(deel[1]));
        });
        jaren.add(new Jaarstand(Integer.parseInt(woorden[1]), Integer.parseInt(woorden[2]), gefactureerd));
    }

    /** What was delivered comes on the list of what is open when the verdict puts it outside the subscription. */
    private void lever(String[] woorden, int keer) {
        var opties = List.of(woorden);
        var minuten = optie(opties, "minuten");
        var soort = optie(opties, "btw");
        var afgesproken = optie(opties, "afgesproken");
        var totWeek = optie(opties, "totweek");
        var dag = LocalDate.parse(woorden[2]);
        var dienst = new Dienst(
                woorden[1],
                woorden[1],
                woorden[1],
                minuten == null ? Per.KEER : Per.UUR,
                soort == null ? Btwsoort.HOOG : Btwsoort.valueOf(soort),
                opties.contains("naamloos"));
        var oordeel = Prijsoordeel.van(
                dienst,
                new Voorwaarden(
                        opties.contains("geen-abonnement") ? null : Soort.COMPLEET,
                        totWeek == null || totWeek.equals("altijd") ? null : Integer.valueOf(totWeek),
                        woorden[3].equals("onbekend") ? null : geld(woorden[3]),
                        afgesproken == null ? null : geld(afgesproken)),
                dag,
                teldag);
        var tijd = minuten == null ? 0 : keer * Integer.parseInt(minuten);
        if (oordeel.oordeel() == Oordeel.BUITEN) {
            var prijs = oordeel.prijs();
            open.add(new OpenVerrichting(
                    BEDRIJF,
                    open.size() + 1,
                    dienst.factuurtekst(),
                    dienst.naamloos(),
                    dag,
                    minuten == null ? null : tijd,
                    keer,
                    oordeel.grond(),
                    oordeel.abonnement(),
                    oordeel.week(),
                    oordeel.totWeek(),
                    prijs == null ? null : prijs.cent(),
                    oordeel.per(),
                    oordeel.afgesproken(),
                    dienst.btw(),
                    oordeel.teBetalen(tijd, keer).cent()));
        }
    }

    private static @Nullable String optie(List<String> woorden, String naam) {
        return woorden.stream()
                .filter(woord -> woord.startsWith(naam + "="))
                .map(woord -> woord.substring(naam.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private Telling telling(int aantal) {
        return new Telling(aantal, Telling.Bron.OPGAVE, maand.getYear());
    }

    private static @Nullable LocalDate tot(String... woorden) {
        return woorden.length > 3 ? LocalDate.parse(woorden[3]) : null;
    }

    private static Geld geld(String tekst) {
        return Geld.lees(tekst).orElseThrow(() -> new IllegalArgumentException(tekst));
    }
}
