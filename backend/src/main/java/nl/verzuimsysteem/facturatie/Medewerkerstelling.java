package nl.verzuimsysteem.facturatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.aantallen.Cijfer;
import nl.verzuimsysteem.aantallen.Cijfersoort;
import nl.verzuimsysteem.aantallen.Medewerkersaantallen;
import nl.verzuimsysteem.facturatie.Telling.Bron;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;

/** The numbers of employees that invoices are computed from: what was given in and, where nothing was, the next best. */
@Singleton
class Medewerkerstelling {
    private final Medewerkersaantallen aantallen;
    private final Jdbi jdbi;

    Medewerkerstelling(Medewerkersaantallen aantallen, Jdbi jdbi) {
        this.aantallen = aantallen;
        this.jdbi = jdbi;
    }

    /**
     * For the fee of a month: the figure of its year, else that of the year before, else the employees that are registered
     * on its first day. At most three statements.
     */
    Map<BedrijfId, Telling> voor(Bereik bereik, YearMonth maand, Collection<BedrijfId> bedrijven) {
        var jaar = maand.getYear();
        var tellingen = new HashMap<BedrijfId, Telling>();
        neemOp(tellingen, aantallen.geldig(bereik, jaar, bedrijven), Bron.OPGAVE);
        var over = zonder(tellingen, bedrijven);
        if (!over.isEmpty()) {
            neemOp(tellingen, aantallen.geldig(bereik, jaar - 1, over), Bron.OPGAVE_VORIG_JAAR);
        }
        var ongeteld = zonder(tellingen, bedrijven);
        if (!ongeteld.isEmpty()) {
            geteld(bereik, maand.atDay(1), ongeteld)
                    .forEach(regel -> tellingen.put(regel.bedrijf(), new Telling(regel.aantal(), Bron.GETELD, jaar)));
        }
        return tellingen;
    }

    /** The real average number of a year, of the companies that gave it in. One statement. */
    Map<BedrijfId, Integer> werkelijk(Bereik bereik, int jaar, Collection<BedrijfId> bedrijven) {
        return aantallen.van(bereik, jaar, Cijfersoort.WERKELIJK, bedrijven).values().stream()
                .collect(Collectors.toMap(Cijfer::bedrijf, Cijfer::aantal));
    }

    private static void neemOp(Map<BedrijfId, Telling> tellingen, Map<BedrijfId, Cijfer> cijfers, Bron bron) {
        cijfers.forEach((bedrijf, cijfer) -> tellingen.put(bedrijf, new Telling(cijfer.aantal(), bron, cijfer.jaar())));
    }

    private static List<BedrijfId> zonder(Map<BedrijfId, Telling> tellingen, Collection<BedrijfId> bedrijven) {
        return bedrijven.stream()
                .filter(bedrijf -> !tellingen.containsKey(bedrijf))
                .toList();
    }

    private List<Geteld> geteld(Bereik bereik, LocalDate dag, List<BedrijfId> bedrijven) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.id AS bedrijf, COUNT(w.id) AS aantal
                        FROM bedrijf b
                        LEFT JOIN werknemer w ON w.bedrijf_id = b.id AND w.in_dienst <= :dag
                          AND (w.uit_dienst IS NULL OR w.uit_dienst >= :dag)
                        WHERE b.id IN (<bedrijven>) AND\s""" + grens.sql() + " GROUP BY b.id")
                .bind("dag", dag)
                .bindList("bedrijven", bedrijven.stream().map(BedrijfId::waarde).toList())
                .bindMap(grens.waarden())
                .mapTo(Geteld.class)
                .list());
    }

    /** How many employees a company has registered. */
    record Geteld(BedrijfId bedrijf, int aantal) {}
}
