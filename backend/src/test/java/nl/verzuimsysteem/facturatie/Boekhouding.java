package nl.verzuimsysteem.facturatie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Jaarstand;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Opnieuwmaand;
import nl.verzuimsysteem.facturatie.Openmaanden.Boeking;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.tarieven.Btw;
import org.jspecify.annotations.Nullable;

/** The invoices and credit notes of one company, month after month, without a database. */
final class Boekhouding {
    private static final Klant KLANT = new Klant(
            new Geadresseerde(
                    new BedrijfId(7), new RegioId(1), "Bedrijf", "Weg 1", "1234 AB", "Utrecht", null, "f@example.com"),
            LocalDate.of(2020, 1, 1),
            null);

    private final Abonnementsvoorwaarden voorwaarden;
    private final List<Papier> papieren = new ArrayList<>();

    Boekhouding(Abonnementsvoorwaarden voorwaarden) {
        this.voorwaarden = voorwaarden;
    }

    /** @param van the number in the list of the invoice that a credit note takes back */
    private record Papier(
            List<Factuurregel> regels,
            Factuursoort soort,
            @Nullable Integer van,
            @Nullable Vervolg vervolg) {}

    /** @param werkelijk the real number of the year before; {@code null} when it is not known */
    void factureer(YearMonth maand, int medewerkers, @Nullable Integer werkelijk) {
        var telling = new Telling(medewerkers, Telling.Bron.OPGAVE, maand.getYear());
        var opnieuw = Openmaanden.van(boekingen()).stream()
                .map(open -> new Opnieuwmaand(open.maand(), telling, open.nummer()))
                .toList();
        var jaar = maand.getYear() - 1;
        var concept = Conceptfactuur.van(new Factuurgrondslag(
                KLANT,
                maand,
                YearMonth.of(2026, 1),
                voorwaarden,
                telling,
                werkelijk == null ? List.of() : List.of(new Jaarstand(jaar, werkelijk, gefactureerd(jaar))),
                opnieuw,
                List.of(),
                null));
        papieren.add(new Papier(concept.regels(), Factuursoort.FACTUUR, null, null));
    }

    /** Takes back the invoice so many before the last that stands; nothing when there is none. */
    void crediteer(int terug, Vervolg vervolg) {
        var staat = staat();
        if (staat.size() > terug) {
            var welke = staat.get(staat.size() - 1 - terug);
            papieren.add(new Papier(
                    papieren.get(welke).regels().stream()
                            .map(Factuurregel::tegenboeking)
                            .toList(),
                    Factuursoort.CREDIT,
                    welke,
                    vervolg));
        }
    }

    /** On how many invoices that stand the fee of each month is. */
    Map<YearMonth, Integer> keren() {
        var keren = new HashMap<YearMonth, Integer>();
        staat().forEach(welke -> papieren.get(welke).regels().stream()
                .flatMap(regel -> Stream.ofNullable(regel.van()))
                .map(YearMonth::from)
                .distinct()
                .forEach(maand -> keren.merge(maand, 1, Integer::sum)));
        return keren;
    }

    /** What was invoiced for 2026, less what was credited. */
    Map<Btw, Geld> gefactureerd() {
        return gefactureerd(2026);
    }

    private Map<Btw, Geld> gefactureerd(int jaar) {
        var samen = new HashMap<Btw, Geld>();
        papieren.stream()
                .flatMap(papier -> papier.regels().stream())
                .filter(regel -> Integer.valueOf(jaar).equals(regel.jaar()))
                .forEach(regel -> samen.merge(regel.btw(), regel.bedrag(), Geld::plus));
        return samen;
    }

    private List<Integer> staat() {
        var staat = new ArrayList<Integer>();
        for (var nummer = 0; nummer < papieren.size(); nummer++) {
            var papier = papieren.get(nummer);
            if (papier.soort() == Factuursoort.FACTUUR) {
                staat.add(nummer);
            } else {
                staat.remove(papier.van());
            }
        }
        return staat;
    }

    private List<Boeking> boekingen() {
        return papieren.stream()
                .flatMap(papier -> papier.regels().stream()
                        .filter(regel -> regel.soort() == Regelsoort.ABONNEMENT)
                        .flatMap(regel -> Stream.ofNullable(regel.van()))
                        .map(van -> new Boeking(
                                YearMonth.from(van), papier.soort(), papier.vervolg(), String.valueOf(papier.van()))))
                .toList();
    }
}
