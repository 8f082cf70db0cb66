package nl.verzuimsysteem.facturatie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.organisatie.Abonnement.Soort;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jspecify.annotations.Nullable;

/**
 * The subscription of one company with its prices through time, and what a month or year of it costs. Pure.
 *
 * @param abonnementen one after the other
 * @param vergoedingen the fee per employee per month of each form
 * @param afspraken fees agreed with this company, which take the place of that of its form
 * @param btw the rates of VAT
 */
record Abonnementsvoorwaarden(
        List<Geldig<Soort>> abonnementen,
        Map<Soort, List<Geldig<Vergoeding>>> vergoedingen,
        List<Geldig<Geld>> afspraken,
        Map<Btwsoort, List<Geldig<Integer>>> btw) {

    /** A fee per employee per calendar month, without VAT. */
    record Vergoeding(Geld bedrag, Btwsoort btw) {}

    /**
     * The days of one month in which the same subscription holds at the same price.
     *
     * @param prijs per employee for the whole month
     */
    record Deel(LocalDate van, LocalDate totEnMet, Soort soort, Geld prijs, boolean afgesproken, Btw btw) {
        int dagen() {
            return totEnMet.getDayOfMonth() - van.getDayOfMonth() + 1;
        }

        boolean isHeel() {
            return dagen() == van.lengthOfMonth();
        }
    }

    /**
     * The parts of a month, in order. Days without a subscription, or for which no fee is known, are in none of them.
     */
    List<Deel> delen(YearMonth maand) {
        var delen = new ArrayList<Deel>();
        var grenzen = grenzen(maand);
        for (var begin : grenzen) {
            var volgende = grenzen.higher(begin);
            var einde = volgende == null ? maand.atEndOfMonth() : volgende.minusDays(1);
            deel(begin, einde).ifPresent(delen::add);
        }
        return delen;
    }

    private Optional<Deel> deel(LocalDate van, LocalDate totEnMet) {
        return Geldig.op(abonnementen, van)
                .flatMap(soort -> Geldig.op(vergoedingen.getOrDefault(soort, List.of()), van)
                        .map(vergoeding -> {
                            var afspraak = Geldig.op(afspraken, van);
                            return new Deel(
                                    van,
                                    totEnMet,
                                    soort,
                                    afspraak.orElse(vergoeding.bedrag()),
                                    afspraak.isPresent(),
                                    tarief(vergoeding.btw(), van));
                        }));
    }

    /**
     * The rate of VAT on a day.
     *
     * @throws NietTeBerekenen when none is known
     */
    Btw tarief(Btwsoort soort, LocalDate dag) {
        return new Btw(
                soort,
                Geldig.op(btw.getOrDefault(soort, List.of()), dag)
                        .orElseThrow(() -> new NietTeBerekenen(Melding.van(
                                "facturatie.gemist.btw",
                                soort.name().toLowerCase(Locale.ROOT),
                                Kalender.voluit(dag)))));
    }

    /** The first day of the month, and every day in it on which something changes. */
    private TreeSet<LocalDate> grenzen(YearMonth maand) {
        var grenzen = new TreeSet<LocalDate>();
        grenzen.add(maand.atDay(1));
        Stream.of(
                        abonnementen.stream(),
                        vergoedingen.values().stream().flatMap(List::stream),
                        afspraken.stream(),
                        btw.values().stream().flatMap(List::stream))
                .<Geldig<?>>flatMap(strook -> strook)
                .flatMap(een -> grenzenVan(een).stream())
                .filter(dag -> YearMonth.from(dag).equals(maand))
                .forEach(grenzen::add);
        return grenzen;
    }

    private static List<LocalDate> grenzenVan(Geldig<?> een) {
        @Nullable LocalDate tot = een.tot();
        return tot == null ? List.of(een.van()) : List.of(een.van(), tot);
    }

    /**
     * What a year costs by one number of employees, for each rate of VAT; the direct computation.
     *
     * @param eerste the first month that counts: what lies before it was not invoiced here
     */
    Map<Btw, Geld> verschuldigd(int jaar, int medewerkers, YearMonth eerste) {
        var perTarief = new HashMap<Btw, Geld>();
        for (var nummer = 1; nummer <= 12; nummer++) {
            var maand = YearMonth.of(jaar, nummer);
            if (!maand.isBefore(eerste)) {
                delen(maand)
                        .forEach(deel ->
                                perTarief.merge(deel.btw(), Abonnementskosten.bedrag(deel, medewerkers), Geld::plus));
            }
        }
        return perTarief;
    }
}
