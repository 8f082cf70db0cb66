package nl.verzuimsysteem.tarieven;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what companies pay for their subscriptions, for many companies at once, within the transaction of the service
 * that asks. Which companies: a range of keys, both ends included. Which time: what holds on at least one day from {@code
 * van} until {@code tot}, that day not included.
 */
@Singleton
public class Abonnementsprijzen {
    private static final RowMapper<Abonnementsrij> ABONNEMENT = Rij.van(Abonnementsrij.class);
    private static final RowMapper<Tariefrij> TARIEF = Rij.van(Tariefrij.class);
    private static final RowMapper<Afspraakrij> AFSPRAAK = Rij.van(Afspraakrij.class);
    private static final RowMapper<Btw> BTW = Rij.van(Btw.class);
    private static final String IN_DE_TIJD = "x.geldig_van < :tot AND (x.geldig_tot IS NULL OR x.geldig_tot > :van)";

    private final Jdbi jdbi;

    Abonnementsprijzen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The subscriptions of each company, oldest first; a company without one is missing. One statement. */
    public Map<BedrijfId, List<Abonnement>> abonnementen(
            Bereik bereik, BedrijfId eerste, BedrijfId laatste, LocalDate van, LocalDate tot) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                                SELECT x.bedrijf_id AS bedrijf, x.soort, x.geldig_van AS van, x.geldig_tot AS tot
                                FROM abonnement x JOIN bedrijf b ON b.id = x.bedrijf_id
                                WHERE x.bedrijf_id BETWEEN :eerste AND :laatste AND\s""" + IN_DE_TIJD + " AND " + grens.sql() + " ORDER BY x.bedrijf_id, x.geldig_van")
                .bind("eerste", eerste)
                .bind("laatste", laatste)
                .bind("van", van)
                .bind("tot", tot)
                .bindMap(grens.waarden())
                .map(ABONNEMENT)
                .list()
                .stream()
                .collect(groupingBy(Abonnementsrij::bedrijf, mapping(Abonnementsrij::abonnement, toList()))));
    }

    /** The fees of all subscriptions, oldest first: the same for every company, and so without a scope. One statement. */
    public List<Abonnementstarief> tarieven(LocalDate van, LocalDate tot) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                                SELECT x.abonnement AS soort, x.geldig_van AS van, x.geldig_tot AS tot, x.bedrag_cent, x.btw
                                FROM abonnementstarief x
                                WHERE\s""" + IN_DE_TIJD + " ORDER BY x.abonnement, x.geldig_van")
                .bind("van", van)
                .bind("tot", tot)
                .map(TARIEF)
                .list()
                .stream()
                .map(Tariefrij::tarief)
                .toList());
    }

    /** The fees agreed with each company, oldest first; they take the place of the tariff. One statement. */
    public Map<BedrijfId, List<Abonnementsafspraak>> afspraken(
            Bereik bereik, BedrijfId eerste, BedrijfId laatste, LocalDate van, LocalDate tot) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                                SELECT x.bedrijf_id AS bedrijf, x.geldig_van AS van, x.geldig_tot AS tot, x.bedrag_cent
                                FROM prijsafspraak x JOIN bedrijf b ON b.id = x.bedrijf_id
                                WHERE x.bedrijf_id BETWEEN :eerste AND :laatste AND x.dienst_code IS NULL AND\s""" + IN_DE_TIJD + " AND " + grens.sql() + " ORDER BY x.bedrijf_id, x.geldig_van")
                .bind("eerste", eerste)
                .bind("laatste", laatste)
                .bind("van", van)
                .bind("tot", tot)
                .bindMap(grens.waarden())
                .map(AFSPRAAK)
                .list()
                .stream()
                .collect(groupingBy(Afspraakrij::bedrijf, mapping(Afspraakrij::afspraak, toList()))));
    }

    /** Each rate of VAT as it is on a day. One statement. */
    public Map<Btwsoort, Btw> btw(LocalDate dag) {
        var tarieven = new EnumMap<Btwsoort, Btw>(Btwsoort.class);
        jdbi.useHandle(handle ->
                handle.createQuery("""
                        SELECT x.soort, x.honderdsten FROM btwtarief x
                        WHERE x.geldig_van <= :dag AND (x.geldig_tot IS NULL OR x.geldig_tot > :dag)""").bind("dag", dag).map(BTW).forEach(btw -> tarieven.put(btw.soort(), btw)));
        return tarieven;
    }

    /** A subscription of a company. */
    record Abonnementsrij(
            BedrijfId bedrijf,
            Abonnement.Soort soort,
            LocalDate van,
            @Nullable LocalDate tot) {
        Abonnement abonnement() {
            return new Abonnement(soort, van, tot);
        }
    }

    /** A fee as it is stored. */
    record Tariefrij(
            Abonnement.Soort soort, LocalDate van, @Nullable LocalDate tot, long bedragCent, Btwsoort btw) {
        Abonnementstarief tarief() {
            return new Abonnementstarief(soort, van, tot, new Geld(bedragCent), btw);
        }
    }

    /** An agreement as it is stored. */
    record Afspraakrij(
            BedrijfId bedrijf, LocalDate van, @Nullable LocalDate tot, long bedragCent) {
        Abonnementsafspraak afspraak() {
            return new Abonnementsafspraak(van, tot, new Geld(bedragCent));
        }
    }
}
