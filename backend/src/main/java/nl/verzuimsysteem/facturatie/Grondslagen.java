package nl.verzuimsysteem.facturatie;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verzuimsysteem.facturatie.Abonnementsvoorwaarden.Vergoeding;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Jaarstand;
import nl.verzuimsysteem.facturatie.Factuurgrondslag.Opnieuwmaand;
import nl.verzuimsysteem.facturatie.GrondslagRepository.Boekingrij;
import nl.verzuimsysteem.facturatie.GrondslagRepository.Maandbedrag;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.tarieven.Abonnementsprijzen;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Btwtarieven;
import nl.verzuimsysteem.verrichtingen.OpenVerrichtingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what the invoices of a month follow from, page by page: some ten statements for a page, however large. */
@Singleton
class Grondslagen {
    private static final Logger LOG = LoggerFactory.getLogger(Grondslagen.class);
    /** So many past years are settled, or settled anew when their number was corrected. */
    private static final int JAREN_TERUG = 2;

    private final GrondslagRepository repository;
    private final Abonnementsprijzen prijzen;
    private final Btwtarieven btwtarieven;
    private final Medewerkerstelling telling;
    private final OpenVerrichtingen verrichtingen;
    private final Clock klok;

    Grondslagen(
            GrondslagRepository repository,
            Abonnementsprijzen prijzen,
            Btwtarieven btwtarieven,
            Medewerkerstelling telling,
            OpenVerrichtingen verrichtingen,
            Clock klok) {
        this.repository = repository;
        this.prijzen = prijzen;
        this.btwtarieven = btwtarieven;
        this.telling = telling;
        this.verrichtingen = verrichtingen;
        this.klok = klok;
    }

    /**
     * What is the same for all companies. Two statements.
     *
     * @param eerste the first month this system made invoices for
     */
    Maandbron voor(Bereik bereik, YearMonth maand, YearMonth eerste) {
        var van = LocalDate.of(maand.getYear() - JAREN_TERUG, 1, 1);
        var tot = maand.plusMonths(1).atDay(1);
        var vergoedingen = prijzen.tarieven(van, tot).stream()
                .collect(groupingBy(
                        tarief -> tarief.soort(),
                        mapping(
                                tarief -> new Geldig<>(
                                        tarief.van(), tarief.tot(), new Vergoeding(tarief.bedrag(), tarief.btw())),
                                toList())));
        var btw = btwtarieven.alle().stream()
                .collect(groupingBy(
                        tarief -> tarief.soort(),
                        mapping(tarief -> new Geldig<>(tarief.van(), tarief.tot(), tarief.honderdsten()), toList())));
        return new Maandbron(bereik, maand, eerste, van, tot, vergoedingen, btw);
    }

    /** What the invoices of one month follow from. */
    final class Maandbron {
        private final Bereik bereik;
        private final YearMonth maand;
        private final YearMonth eerste;
        private final LocalDate van;
        private final LocalDate tot;
        private final Map<Soort, List<Geldig<Vergoeding>>> vergoedingen;
        private final Map<Btwsoort, List<Geldig<Integer>>> btw;

        private Maandbron(
                Bereik bereik,
                YearMonth maand,
                YearMonth eerste,
                LocalDate van,
                LocalDate tot,
                Map<Soort, List<Geldig<Vergoeding>>> vergoedingen,
                Map<Btwsoort, List<Geldig<Integer>>> btw) {
            this.bereik = bereik;
            this.maand = maand;
            this.eerste = eerste;
            this.van = van;
            this.tot = tot;
            this.vergoedingen = vergoedingen;
            this.btw = btw;
        }

        /** The invoices of the next companies, by key; of all of them, also those without lines. */
        List<Conceptfactuur> lees(long na, int aantal) {
            var klanten = repository.klanten(bereik, na, aantal);
            if (klanten.isEmpty()) {
                return List.of();
            }
            var bedrijven = klanten.stream().map(Klant::bedrijf).toList();
            var begin = bedrijven.getFirst();
            var eind = bedrijven.getLast();
            var abonnementen = prijzen.abonnementen(bereik, begin, eind, van, tot);
            var afspraken = prijzen.afspraken(bereik, begin, eind, van, tot);
            var tellingen = telling.voor(bereik, maand, bedrijven);
            var jaren = jaren(bedrijven);
            var opnieuw = opnieuw(begin, eind);
            var open = verrichtingen.voor(bereik, begin, eind, maand.atDay(1), naamloosTot());
            var vorige = repository.vanMaand(bereik, begin, eind, maand.minusMonths(1)).stream()
                    .collect(toMap(Maandbedrag::bedrijf, bedrag -> new Geld(bedrag.cent())));
            var concepten = new ArrayList<Conceptfactuur>();
            for (var klant : klanten) {
                var bedrijf = klant.bedrijf();
                var voorwaarden = new Abonnementsvoorwaarden(
                        abonnementen.getOrDefault(bedrijf, List.of()).stream()
                                .map(een -> new Geldig<>(een.van(), een.tot(), een.soort()))
                                .toList(),
                        vergoedingen,
                        afspraken.getOrDefault(bedrijf, List.of()).stream()
                                .map(een -> new Geldig<>(een.van(), een.tot(), een.bedrag()))
                                .toList(),
                        btw);
                concepten.add(concept(new Factuurgrondslag(
                        klant,
                        maand,
                        eerste,
                        voorwaarden,
                        tellingen.getOrDefault(bedrijf, niemand(maand)),
                        jaren.getOrDefault(bedrijf, List.of()),
                        opnieuw.getOrDefault(bedrijf, List.of()),
                        open.getOrDefault(bedrijf, List.of()),
                        vorige.get(bedrijf))));
            }
            return concepten;
        }

        /**
         * What is nameless comes on an invoice when its month is over. A month may be invoiced before it begins: what of the
         * month before came on that invoice, and what on the next one, would tell when it was delivered.
         */
        private LocalDate naamloosTot() {
            var nu = YearMonth.from(Kalender.vandaag(klok));
            return (nu.isBefore(maand) ? nu : maand).atDay(1);
        }

        /** The past years whose real number is known. */
        private Map<BedrijfId, List<Jaarstand>> jaren(List<BedrijfId> bedrijven) {
            var gefactureerd = new HashMap<BedrijfId, Map<Integer, Map<Btw, Geld>>>();
            repository
                    .gefactureerd(bereik, bedrijven.getFirst(), bedrijven.getLast(), van.getYear(), maand.getYear())
                    .forEach(een -> gefactureerd
                            .computeIfAbsent(een.bedrijf(), ignored -> new HashMap<>())
                            .computeIfAbsent(een.jaar(), ignored -> new HashMap<>())
                            .put(new Btw(een.btw(), een.btwHonderdsten()), new Geld(een.cent())));
            var jaren = new HashMap<BedrijfId, List<Jaarstand>>();
            for (var jaar = Math.max(van.getYear(), eerste.getYear()); jaar < maand.getYear(); jaar++) {
                var dit = jaar;
                telling.werkelijk(bereik, jaar, bedrijven)
                        .forEach((bedrijf, aantal) -> jaren.computeIfAbsent(bedrijf, ignored -> new ArrayList<>())
                                .add(new Jaarstand(
                                        dit,
                                        aantal,
                                        gefactureerd
                                                .getOrDefault(bedrijf, Map.of())
                                                .getOrDefault(dit, Map.of()))));
            }
            return jaren;
        }

        /** The months of before whose fee was credited in order to invoice it anew; mostly none. */
        private Map<BedrijfId, List<Opnieuwmaand>> opnieuw(BedrijfId begin, BedrijfId eind) {
            var open = new TreeMap<YearMonth, Map<BedrijfId, String>>();
            repository.boekingen(bereik, begin, eind, van, maand.atDay(1)).stream()
                    .collect(groupingBy(Boekingrij::bedrijf, mapping(Boekingrij::boeking, toList())))
                    .forEach((bedrijf, boekingen) -> Openmaanden.van(boekingen)
                            .forEach(een -> open.computeIfAbsent(een.maand(), ignored -> new HashMap<>())
                                    .put(bedrijf, een.nummer())));
            var perBedrijf = new HashMap<BedrijfId, List<Opnieuwmaand>>();
            open.forEach((welke, nummers) -> {
                var tellingen = telling.voor(bereik, welke, nummers.keySet());
                nummers.forEach((bedrijf, nummer) -> perBedrijf
                        .computeIfAbsent(bedrijf, ignored -> new ArrayList<>())
                        .add(new Opnieuwmaand(welke, tellingen.getOrDefault(bedrijf, niemand(welke)), nummer)));
            });
            return perBedrijf;
        }

        private static Telling niemand(YearMonth maand) {
            return new Telling(0, Telling.Bron.GETELD, maand.getYear());
        }

        private static Conceptfactuur concept(Factuurgrondslag grondslag) {
            try {
                return Conceptfactuur.van(grondslag);
            } catch (RuntimeException e) {
                LOG.error(
                        "De factuur van bedrijf {} is niet te berekenen",
                        grondslag.klant().bedrijf(),
                        e);
                return Conceptfactuur.onmogelijk(grondslag.klant(), NietTeBerekenen.reden(e));
            }
        }
    }
}
